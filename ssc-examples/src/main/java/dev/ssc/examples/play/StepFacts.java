package dev.ssc.examples.play;

import com.google.common.collect.ImmutableSet;
import dev.ssc.adapters.yaml.Node;
import dev.ssc.core.time.IsoText;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What a step carries, as a story tells it: people by name, times as times, lists and maps in a row.
 *
 * @param with what it carries
 * @param cast the people
 */
record StepFacts(Given with, Cast cast) {

    private static final ImmutableSet<String> PEOPLE =
            ImmutableSet.of("by", "lead", "pair", "backup", "manager", "handed-over-from", "person", "to");
    private static final ImmutableSet<String> TIMES =
            ImmutableSet.of("start", "upgrade-on", "next-booking", "from", "to");

    /** A fact by its key; empty if the step does not carry it. */
    Optional<String> fact(String name) {
        return with.node(name).map(value -> told(name, value)).filter(text -> !text.isBlank());
    }

    /** Everything that the step carries, in its order. */
    String all() {
        return with.keys().stream()
                .flatMap(key -> fact(key).map(text -> key.replace('-', ' ') + " " + text).stream())
                .collect(Collectors.joining(", "));
    }

    private String told(String name, Node value) {
        return switch (value.kind()) {
            case NULL -> "";
            case LIST ->
                StreamSupport.stream(value.items().spliterator(), false)
                        .map(item -> told(name, item))
                        .collect(Collectors.joining(", "));
            case MAP -> map(value);
            case TEXT, NUMBER, BOOLEAN -> scalar(name, value.text());
        };
    }

    /** A question or an item is its text; of anything else each key is told. */
    private String map(Node value) {
        return value.get("text")
                .map(text -> told("text", text))
                .orElseGet(() -> StreamSupport.stream(value.entries().spliterator(), false)
                        .map(entry ->
                                entry.key().text() + " " + told(entry.key().text(), entry.value()))
                        .collect(Collectors.joining(" ")));
    }

    private String scalar(String name, String text) {
        if (name.equals("by") && text.equals("customer")) {
            return "the customer";
        }
        if (PEOPLE.contains(name) && cast.people().find(text).isPresent()) {
            return cast.name(text);
        }
        return TIMES.contains(name) ? IsoText.moment(text).map(ShownTime::of).orElse(text) : text;
    }
}
