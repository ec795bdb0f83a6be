package dev.ssc.calls.words;

import com.google.common.collect.ImmutableMap;
import dev.ssc.calls.request.Message;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.lifecycle.Worded;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Says in words what a request tells people: one message a key, with the facts of the request put in and escaped.
 * Immutable; a host takes the book of a language, and puts messages of its own in the place of those it does not like.
 */
public final class MessageBook {

    private static final String MESSAGE = "message";

    private final ImmutableMap<String, Template> messages;
    private final DateTimeFormatter time;

    private MessageBook(Map<String, Template> messages, DateTimeFormatter time) {
        this.messages = ImmutableMap.copyOf(messages);
        this.time = time;
    }

    /**
     * A book of a language of the host's own.
     *
     * @param messages a pattern for each message, as {@link Template} reads it
     * @param time how times are written, with its language and zone
     * @return the book
     * @throws IllegalArgumentException if a message is missing, naming all that are
     */
    public static MessageBook of(Map<Message, String> messages, DateTimeFormatter time) {
        Map<String, Template> templates = new LinkedHashMap<>();
        messages.forEach((message, pattern) -> templates.put(message.word(), new Template(pattern)));
        String missing = Stream.of(Message.values())
                .map(Worded::word)
                .filter(message -> !templates.containsKey(message))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("the book has no words for " + missing);
        }
        return new MessageBook(templates, time);
    }

    /**
     * The book in English; times are in UTC.
     *
     * @return the book
     */
    public static MessageBook english() {
        return English.BOOK.with(EnglishTerms.MESSAGES);
    }

    /**
     * The book in German; times are in UTC.
     *
     * @return the book
     */
    public static MessageBook german() {
        return German.BOOK.with(GermanTerms.MESSAGES);
    }

    /**
     * The same book with other words for one message.
     *
     * @param message the message
     * @param pattern words with facts in braces, as {@link Template} reads it
     * @return a new book
     */
    public MessageBook with(Message message, String pattern) {
        return with(message.word(), pattern);
    }

    /**
     * The same book with words for a message of any lifecycle.
     *
     * @param message the key of the message, as requests carry it
     * @param pattern words with facts in braces, as {@link Template} reads it
     * @return a new book
     */
    public MessageBook with(String message, String pattern) {
        return with(ImmutableMap.of(message, pattern));
    }

    /** The same book with words for messages of other lifecycles. */
    MessageBook with(Map<String, String> patterns) {
        Map<String, Template> changed = new LinkedHashMap<>(messages);
        patterns.forEach((message, pattern) -> changed.put(message, new Template(pattern)));
        return new MessageBook(changed, time);
    }

    /**
     * The same book with times in another zone.
     *
     * @param zone the zone of the reader
     * @return a new book
     */
    public MessageBook in(ZoneId zone) {
        return new MessageBook(messages, time.withZone(zone));
    }

    /**
     * What a request tells people.
     *
     * @param request a request
     * @param form text or Markdown
     * @return the words; empty if the request tells nobody anything, such as one to a calendar, or if the book has no
     *     words for its message
     */
    public Optional<String> render(Request request, Form form) {
        return Optional.ofNullable(request.facts().get(MESSAGE))
                .flatMap(key -> Optional.ofNullable(messages.get(key.toString())))
                .map(template -> template.filled(name -> fact(request, name, form)));
    }

    private Optional<String> fact(Request request, String name, Form form) {
        Object value = request.facts().get(name);
        if (value == null || value.toString().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(name.equals("url") ? form.link(value.toString()) : shown(value, form));
    }

    private String shown(Object value, Form form) {
        if (value instanceof Instant moment) {
            return form.fact(time.format(moment));
        }
        if (value instanceof Iterable<?> list) {
            return StreamSupport.stream(list.spliterator(), false)
                    .map(item -> form.fact(item.toString()))
                    .collect(Collectors.joining(", "));
        }
        return form.fact(value.toString());
    }

    /** The formatter of a language, in UTC. */
    static DateTimeFormatter inUtc(DateTimeFormatter time) {
        return time.withZone(ZoneId.of("UTC"));
    }
}
