package dev.ssc.examples.play;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import dev.ssc.calls.words.MessageBook;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.words.CounterpartWords;
import dev.ssc.core.words.Form;
import dev.ssc.core.words.Phrasebook;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What is asked of the outside, as a story tells it: whom it reaches and in which words.
 *
 * @param cast the people
 */
record RequestWords(Cast cast) {

    private static final ImmutableSet<String> PEOPLE =
            ImmutableSet.of("lead", "backup", "person", "by", "from", "to", "assignee");
    private static final ImmutableSet<String> UNTOLD = ImmutableSet.of("call", "ticket", "message", "to");
    private static final Phrasebook BOOK = MessageBook.english().phrases().and(CounterpartWords.english());

    String of(Request asked) {
        Request request = withNames(asked);
        Optional<String> words = BOOK.render(request, Form.TEXT);
        return words.map(said -> addressee(request) + ": \"" + said + "\"").orElseGet(() -> plain(request));
    }

    private Request withNames(Request asked) {
        Request.Builder named = Request.of(asked.kind());
        asked.facts().forEach((name, value) -> named.fact(name, PEOPLE.contains(name) ? nameOf(value) : value));
        return named.build();
    }

    private Object nameOf(Object key) {
        return key instanceof Iterable<?> keys
                ? Streams.stream(keys).map(each -> cast.name(each.toString())).toList()
                : cast.name(key.toString());
    }

    private static String addressee(Request request) {
        return switch (request.kind()) {
            case "ticket.reply" ->
                "The customer reads in ticket " + fact(request, "ticket").orElse("");
            case "chat.page-manager" -> "The manager on call is paged";
            case "chat.ask-manager" -> "The manager on call is asked in chat";
            case "issue.open" ->
                "An issue is opened"
                        + fact(request, "assignee").map(name -> " for " + name).orElse("");
            case "change.propose" ->
                "A change is proposed"
                        + fact(request, "assignee").map(name -> " to " + name).orElse("");
            default -> "In chat, to " + (request.facts().containsKey("call") ? role(request) : named(request));
        };
    }

    /** Those who take part in a call are told as what they are in it. */
    private static String role(Request request) {
        return "the " + fact(request, "to").orElse("team")
                + fact(request, "person").map(person -> ", " + person).orElse("");
    }

    private static String named(Request request) {
        return fact(request, "to").or(() -> fact(request, "channel")).orElse("the team");
    }

    private static String plain(Request request) {
        return switch (request.kind()) {
            case "ticket.assign" ->
                "The ticket goes to " + fact(request, "person").orElse("nobody");
            case "ticket.tag" -> "The ticket is tagged " + fact(request, "tags").orElse("");
            case "calendar.offer-link" -> "The calendar is asked for a booking link, offer " + offer(request);
            case "calendar.revoke-link" -> "The calendar takes the link of offer " + offer(request) + " back";
            case "calendar.release-slot" ->
                "The calendar frees the slot of " + fact(request, "start").orElse("the call");
            default -> request.kind().replace('.', ' ').replace('-', ' ') + told(request);
        };
    }

    private static String offer(Request request) {
        return fact(request, "offer").orElse("?");
    }

    private static String told(Request request) {
        String facts = request.facts().keySet().stream()
                .filter(name -> !UNTOLD.contains(name))
                .flatMap(name -> fact(request, name).map(text -> name.replace('-', ' ') + " " + text).stream())
                .collect(Collectors.joining(", "));
        return facts.isEmpty() ? "" : ": " + facts;
    }

    private static Optional<String> fact(Request request, String name) {
        return Optional.ofNullable(request.facts().get(name)).map(RequestWords::shown);
    }

    private static String shown(Object value) {
        if (value instanceof Instant time) {
            return ShownTime.of(time);
        }
        if (value instanceof Map<?, ?> map) {
            return map.toString();
        }
        return value instanceof Iterable<?> list
                ? StreamSupport.stream(list.spliterator(), false)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "))
                : value.toString();
    }
}
