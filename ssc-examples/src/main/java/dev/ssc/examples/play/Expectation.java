package dev.ssc.examples.play;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ssc.adapters.yaml.Kind;
import dev.ssc.adapters.yaml.Node;
import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.core.lifecycle.Advice;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.time.IsoText;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must come of a step; whatever is not stated may be anything.
 *
 * @param outcome accepted, rejected or unchanged
 * @param texts rule and phase by name; an empty text means that there must be none
 * @param lists events and requests by name, whole and in order
 * @param advice rules that must be among those of the advice
 * @param deadlines deadlines that must be listed, with their times
 * @param noDeadlines deadlines that must not be listed
 * @param state keys of the state, each with what it must be
 */
record Expectation(
        Optional<StepOutcome> outcome,
        ImmutableMap<String, Optional<String>> texts,
        ImmutableMap<String, ImmutableList<String>> lists,
        ImmutableList<String> advice,
        ImmutableMap<String, Instant> deadlines,
        ImmutableList<String> noDeadlines,
        ImmutableMap<String, Node> state) {

    /** Reads the key {@code expect} of a step; without it everything is met. */
    static Expectation read(Given expect, Family family) {
        Expectation read = new Expectation(
                expect.optionalWord(StepOutcome.class, "outcome"),
                texts(expect, family),
                lists(expect),
                expect.texts("advice"),
                deadlines(expect, family),
                known(expect, "no-deadlines", expect.texts("no-deadlines"), family.deadlines()),
                state(expect));
        expect.nothingElse();
        return read;
    }

    private static ImmutableMap<String, Optional<String>> texts(Given expect, Family family) {
        ImmutableMap.Builder<String, Optional<String>> texts = ImmutableMap.builder();
        for (String key : ImmutableList.of("rule", "phase")) {
            if (expect.stated(key).isPresent()) {
                texts.put(key, expect.optionalText(key));
            }
        }
        expect.optionalText("phase")
                .ifPresent(phase -> known(expect, "phase", ImmutableList.of(phase), family.phases()));
        return texts.buildOrThrow();
    }

    private static ImmutableMap<String, ImmutableList<String>> lists(Given expect) {
        ImmutableMap.Builder<String, ImmutableList<String>> lists = ImmutableMap.builder();
        for (String key : ImmutableList.of("events", "requests")) {
            if (expect.stated(key).isPresent()) {
                lists.put(key, expect.texts(key));
            }
        }
        return lists.buildOrThrow();
    }

    private static ImmutableMap<String, Instant> deadlines(Given expect, Family family) {
        Optional<Given> map = expect.map("deadlines");
        ImmutableMap.Builder<String, Instant> deadlines = ImmutableMap.builder();
        expect.node("deadlines")
                .ifPresent(node -> node.entries().forEach(entry -> {
                    String name = entry.key().text();
                    known(expect, "deadlines", ImmutableList.of(name), family.deadlines());
                    deadlines.put(name, map.orElseThrow().moment(name));
                }));
        return deadlines.buildOrThrow();
    }

    private static ImmutableList<String> known(
            Given expect, String key, ImmutableList<String> words, ImmutableList<String> known) {
        words.stream().filter(word -> !known.contains(word)).findFirst().ifPresent(word -> {
            throw expect.unusable(
                    key,
                    key + " cannot name \"" + word + "\"; " + Known.words(known).nearestTo(word));
        });
        return words;
    }

    private static ImmutableMap<String, Node> state(Given expect) {
        Map<String, Node> state = new LinkedHashMap<>();
        Optional<Node> stated = expect.node("state");
        if (stated.isPresent() && stated.get().kind() != Kind.MAP) {
            throw new UnusableFileException(stated.get().place(), "state has to be a map of keys and values.");
        }
        stated.ifPresent(
                node -> node.entries().forEach(entry -> state.put(entry.key().text(), entry.value())));
        return ImmutableMap.copyOf(state);
    }

    /** What does not hold of a step that was played, a sentence each. */
    ImmutableList<String> unmet(Played played) {
        return Stream.of(
                        unequal(
                                "outcome",
                                outcome.map(StepOutcome::word),
                                played.decision().outcome()),
                        texts.entrySet().stream().flatMap(text -> unequalText(text.getKey(), text.getValue(), played)),
                        lists.entrySet().stream().flatMap(list -> unequalList(list.getKey(), list.getValue(), played)),
                        missingAdvice(played),
                        deadlines.entrySet().stream()
                                .flatMap(due -> wrongDeadline(due.getKey(), due.getValue(), played)),
                        noDeadlines.stream()
                                .filter(played.deadlines()::containsKey)
                                .map(name -> "deadlines: " + name + " must not be listed"),
                        state.entrySet().stream().flatMap(key -> wrongState(key.getKey(), key.getValue(), played)))
                .flatMap(unmet -> unmet)
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> unequal(String what, Optional<String> expected, String actual) {
        return expected.stream()
                .filter(wanted -> !wanted.equals(actual))
                .map(wanted -> what + ": " + wanted + " expected, but it is " + actual);
    }

    private static Stream<String> unequalText(String what, Optional<String> expected, Played played) {
        Optional<String> actual = what.equals("rule") ? played.rule() : played.phase();
        return expected.equals(actual)
                ? Stream.empty()
                : Stream.of(what + ": " + expected.orElse("none") + " expected, but it is " + actual.orElse("none"));
    }

    private static Stream<String> unequalList(String what, ImmutableList<String> expected, Played played) {
        ImmutableList<String> actual = what.equals("events")
                ? played.events()
                : played.decision().requests().stream().map(Request::kind).collect(ImmutableList.toImmutableList());
        return expected.equals(actual)
                ? Stream.empty()
                : Stream.of(what + ": " + expected + " expected, but it is " + actual);
    }

    private Stream<String> missingAdvice(Played played) {
        ImmutableSet<String> given = played.decision().advice().stream()
                .map((Advice one) -> one.rule().id())
                .collect(ImmutableSet.toImmutableSet());
        return advice.stream()
                .filter(rule -> !given.contains(rule))
                .map(rule -> "advice: " + rule + " expected, but it is " + given);
    }

    private static Stream<String> wrongDeadline(String name, Instant time, Played played) {
        @Nullable Instant actual = played.deadlines().get(name);
        return time.equals(actual)
                ? Stream.empty()
                : Stream.of("deadlines: " + name + " at " + time + " expected, but it is "
                        + (actual == null ? "not listed" : actual));
    }

    private static Stream<String> wrongState(String key, Node expected, Played played) {
        @Nullable Object actual = played.state().get(key);
        return same(expected, actual)
                ? Stream.empty()
                : Stream.of("state: " + key + " " + shown(expected) + " expected, but it is " + actual);
    }

    /** Maps by the keys given, lists whole and in order, times as instants; null means absent or empty. */
    private static boolean same(Node expected, @Nullable Object actual) {
        return switch (expected.kind()) {
            case NULL -> absent(actual);
            case MAP ->
                actual instanceof Map<?, ?> map
                        && Stream.of(expected)
                                .flatMap(Expectation::entries)
                                .allMatch(entry ->
                                        same(entry.value(), map.get(entry.key().text())));
            case LIST -> actual instanceof Iterable<?> list && sameItems(expected, ImmutableList.copyOf(list));
            case TEXT, NUMBER, BOOLEAN -> actual != null && sameScalar(expected.text(), actual);
        };
    }

    private static boolean absent(@Nullable Object actual) {
        return actual == null
                || actual.equals("")
                || actual instanceof Map<?, ?> map && map.isEmpty()
                || actual instanceof Iterable<?> list && !list.iterator().hasNext();
    }

    private static Stream<Node.Entry> entries(Node map) {
        return ImmutableList.copyOf(map.entries()).stream();
    }

    private static boolean sameItems(Node expected, ImmutableList<?> actual) {
        ImmutableList<Node> items = ImmutableList.copyOf(expected.items());
        return items.size() == actual.size()
                && IntStream.range(0, items.size()).allMatch(i -> same(items.get(i), actual.get(i)));
    }

    private static boolean sameScalar(String expected, Object actual) {
        return actual instanceof Instant time
                ? Objects.equals(IsoText.moment(expected).orElse(null), time)
                : expected.equals(actual.toString());
    }

    private static String shown(Node node) {
        return switch (node.kind()) {
            case NULL -> "none";
            case MAP ->
                "with "
                        + ImmutableList.copyOf(node.entries()).stream()
                                .map(entry -> entry.key().text() + ": " + shown(entry.value()))
                                .toList();
            case LIST ->
                ImmutableList.copyOf(node.items()).stream()
                        .map(Expectation::shown)
                        .toList()
                        .toString();
            case TEXT, NUMBER, BOOLEAN -> node.text();
        };
    }
}
