package dev.ssc.calls.words;

import com.google.common.collect.ImmutableMap;
import dev.ssc.calls.request.Message;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.lifecycle.Worded;
import dev.ssc.core.words.Form;
import dev.ssc.core.words.Phrasebook;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says in words what a request tells people: one message a key, with the facts of the request put in and escaped.
 * Immutable; a host takes the book of a language, and puts messages of its own in the place of those it does not like.
 */
public final class MessageBook {

    private final Phrasebook phrases;

    private MessageBook(Phrasebook phrases) {
        this.phrases = phrases;
    }

    /**
     * A book of a language of the host's own.
     *
     * @param messages a pattern for each message, as {@link dev.ssc.core.words.Template} reads it
     * @param time how times are written, with its language and zone
     * @return the book
     * @throws IllegalArgumentException if a message is missing, naming all that are
     */
    public static MessageBook of(Map<Message, String> messages, DateTimeFormatter time) {
        String missing = Stream.of(Message.values())
                .filter(message -> !messages.containsKey(message))
                .map(Worded::word)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("the book has no words for " + missing);
        }
        return new MessageBook(Phrasebook.of(byKey(messages), time));
    }

    private static ImmutableMap<String, String> byKey(Map<Message, String> messages) {
        return messages.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(entry -> entry.getKey().word(), Map.Entry::getValue));
    }

    /**
     * The book in English; times are in UTC.
     *
     * @return the book
     */
    public static MessageBook english() {
        return English.BOOK;
    }

    /**
     * The book in German; times are in UTC.
     *
     * @return the book
     */
    public static MessageBook german() {
        return German.BOOK;
    }

    /**
     * The same book with other words for one message.
     *
     * @param message the message
     * @param pattern words with facts in braces, as {@link dev.ssc.core.words.Template} reads it
     * @return a new book
     */
    public MessageBook with(Message message, String pattern) {
        return new MessageBook(phrases.with(message.word(), pattern));
    }

    /**
     * The same book with times in another zone.
     *
     * @param zone the zone of the reader
     * @return a new book
     */
    public MessageBook in(ZoneId zone) {
        return new MessageBook(phrases.in(zone));
    }

    /**
     * What a request tells people.
     *
     * @param request a request of a call
     * @param form text or Markdown
     * @return the words; empty if the request tells nobody anything, such as one to a calendar
     */
    public Optional<String> render(Request request, Form form) {
        return phrases.render(request, form);
    }

    /** {@return the messages by key, to be united with those of {@code CounterpartWords} in one book} */
    public Phrasebook phrases() {
        return phrases;
    }

    /** The formatter of a language, in UTC. */
    static DateTimeFormatter inUtc(DateTimeFormatter time) {
        return time.withZone(ZoneId.of("UTC"));
    }
}
