package dev.ssc.core.words;

import com.google.common.collect.ImmutableMap;
import dev.ssc.core.lifecycle.Request;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Says in words what requests tell people: a pattern a message, filled with the facts of the request, each escaped.
 * Immutable.
 */
public final class Phrasebook {

    private static final String MESSAGE = "message";
    private static final String ADDRESS = "url";

    private final ImmutableMap<String, Template> messages;
    private final DateTimeFormatter time;

    private Phrasebook(ImmutableMap<String, Template> messages, DateTimeFormatter time) {
        this.messages = messages;
        this.time = time;
    }

    /**
     * A book.
     *
     * @param patterns a pattern for each message, by its key, as {@link Template} reads it
     * @param time how times are written, in a language; in UTC unless the formatter has a zone
     * @return the book
     */
    public static Phrasebook of(Map<String, String> patterns, DateTimeFormatter time) {
        ImmutableMap<String, Template> messages = patterns.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, entry -> new Template(entry.getValue())));
        return new Phrasebook(messages, time.getZone() == null ? time.withZone(ZoneOffset.UTC) : time);
    }

    /**
     * The same book with other words for one message, or with words for one more.
     *
     * @param message key of the message
     * @param pattern words with facts in braces, as {@link Template} reads it
     * @return a new book
     */
    public Phrasebook with(String message, String pattern) {
        ImmutableMap.Builder<String, Template> changed = ImmutableMap.builder();
        changed.putAll(messages).put(message, new Template(pattern));
        return new Phrasebook(changed.buildKeepingLast(), time);
    }

    /**
     * The messages of two books in one, with times as this book writes them.
     *
     * @param other a book whose messages are taken where this one has none
     * @return a new book
     */
    public Phrasebook and(Phrasebook other) {
        ImmutableMap.Builder<String, Template> both = ImmutableMap.builder();
        both.putAll(other.messages).putAll(messages);
        return new Phrasebook(both.buildKeepingLast(), time);
    }

    /**
     * The same book with times in another zone.
     *
     * @param zone the zone of the reader
     * @return a new book
     */
    public Phrasebook in(ZoneId zone) {
        return new Phrasebook(messages, time.withZone(zone));
    }

    /**
     * What a request tells people.
     *
     * @param request any request
     * @param form text or Markdown
     * @return the words; empty if the request carries no message, or one that is not in the book
     */
    public Optional<String> render(Request request, Form form) {
        return Optional.ofNullable(request.facts().get(MESSAGE))
                .flatMap(key -> Optional.ofNullable(messages.get(key.toString())))
                .map(message -> message.filled(name -> fact(request, name, form)));
    }

    private Optional<String> fact(Request request, String name, Form form) {
        return Optional.ofNullable(request.facts().get(name))
                .filter(value -> !value.toString().isBlank())
                .filter(value ->
                        !(value instanceof Iterable<?> list) || list.iterator().hasNext())
                .map(value -> name.equals(ADDRESS) ? form.link(value.toString()) : shown(value, form));
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
}
