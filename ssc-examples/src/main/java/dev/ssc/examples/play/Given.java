package dev.ssc.examples.play;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.ssc.adapters.yaml.Kind;
import dev.ssc.adapters.yaml.Node;
import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.core.lifecycle.Worded;
import dev.ssc.core.rule.Place;
import dev.ssc.core.time.IsoText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A map of a scenario file, asked for its keys one by one. What is missing, of another kind than asked for, or never
 * asked for makes the file unusable, with file and line. Not thread-safe.
 */
final class Given {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private final Place place;
    private final String what;
    private final Optional<Node> map;
    private final Set<String> asked = new LinkedHashSet<>();

    private Given(Place place, String what, Optional<Node> map) {
        this.place = place;
        this.what = what;
        this.map = map;
    }

    /** A map that is called so in messages; null is a map without keys. */
    static Given of(Node map, String what) {
        if (map.kind() != Kind.MAP && map.kind() != Kind.NULL) {
            throw new UnusableFileException(
                    map.place(), what + " has to be a map, and is " + map.kind().words() + ".");
        }
        return new Given(map.place(), what, Optional.of(map));
    }

    /** A map that is not there, and so has no keys. */
    static Given nothing(Place place, String what) {
        return new Given(place, what, Optional.empty());
    }

    /** The keys that are there, in their order. */
    ImmutableList<String> keys() {
        return Streams.stream(map.map(Node::entries).orElse(ImmutableList.of()))
                .map(entry -> entry.key().text())
                .collect(ImmutableList.toImmutableList());
    }

    Place place() {
        return place;
    }

    /** The value of a key; a null is as good as no key. */
    Optional<Node> node(String key) {
        return stated(key).filter(value -> value.kind() != Kind.NULL);
    }

    /** The value of a key, also if it is null. */
    Optional<Node> stated(String key) {
        asked.add(key);
        return map.flatMap(node -> node.get(key));
    }

    Node required(String key) {
        return node(key)
                .orElseThrow(
                        () -> new UnusableFileException(place(), what + " needs the key \"" + key + "\"; add it."));
    }

    String text(String key) {
        return text(key, required(key));
    }

    Optional<String> optionalText(String key) {
        return node(key).map(value -> text(key, value));
    }

    ImmutableList<String> texts(String key) {
        return items(key).map(value -> text(key, value)).collect(ImmutableList.toImmutableList());
    }

    Optional<Integer> whole(String key) {
        return node(key).map(value -> understood(key, value, Given::integer, "a whole number"));
    }

    Optional<Boolean> truth(String key) {
        return node(key).map(value -> understood(key, value, Given::bool, "true or false"));
    }

    Instant moment(String key) {
        return moment(key, required(key));
    }

    Optional<Instant> optionalMoment(String key) {
        return node(key).map(value -> moment(key, value));
    }

    LocalDate date(String key) {
        return date(key, required(key));
    }

    Optional<LocalDate> optionalDate(String key) {
        return node(key).map(value -> date(key, value));
    }

    ImmutableList<LocalDate> dates(String key) {
        return items(key).map(value -> date(key, value)).collect(ImmutableList.toImmutableList());
    }

    <E extends Enum<E> & Worded> E word(Class<E> words, String key) {
        return word(words, key, required(key));
    }

    <E extends Enum<E> & Worded> Optional<E> optionalWord(Class<E> words, String key) {
        return node(key).map(value -> word(words, key, value));
    }

    <E extends Enum<E> & Worded> ImmutableList<E> words(Class<E> words, String key) {
        return items(key).map(value -> word(words, key, value)).collect(ImmutableList.toImmutableList());
    }

    /** The value of a key that a text makes, if it makes one. */
    <T> Optional<T> parsed(String key, Function<String, Optional<T>> parse, String remedy) {
        return node(key).map(value -> understood(key, value, parse, remedy));
    }

    /** The value of a key that a text of a closed list makes, if it makes one. */
    <T> Optional<T> parsed(String key, Function<String, Optional<T>> parse, Known known) {
        return node(key).map(value -> {
            String text = text(key, value);
            return parse.apply(text)
                    .orElseThrow(() -> new UnusableFileException(
                            value.place(), key + " cannot be \"" + text + "\"; " + known.nearestTo(text)));
        });
    }

    /** The items of a list that a text makes each. */
    <T> ImmutableList<T> allParsed(String key, Function<String, Optional<T>> parse, String remedy) {
        return items(key).map(value -> understood(key, value, parse, remedy)).collect(ImmutableList.toImmutableList());
    }

    Optional<Given> map(String key) {
        return node(key).map(value -> Given.of(value, key));
    }

    ImmutableList<Given> maps(String key) {
        return items(key).map(value -> Given.of(value, "an item of " + key)).collect(ImmutableList.toImmutableList());
    }

    /** Refuses the file if the map has a key that nobody has asked for. */
    void nothingElse() {
        for (Node.Entry entry : map.map(Node::entries).orElse(ImmutableList.of())) {
            String key = entry.key().kind().isScalar() ? entry.key().text() : "";
            if (!asked.contains(key)) {
                throw new UnusableFileException(
                        entry.key().place(),
                        what + " has no key \"" + key + "\"; "
                                + Known.words(asked).nearestTo(key));
            }
        }
    }

    /** A message about the value of a key. */
    UnusableFileException unusable(String key, String sentence) {
        return new UnusableFileException(node(key).map(Node::place).orElseGet(this::place), sentence);
    }

    private Stream<Node> items(String key) {
        Optional<Node> list = node(key);
        if (list.isPresent() && list.get().kind() != Kind.LIST) {
            throw unusable(
                    key, key + " has to be a list, and is " + list.get().kind().words() + ".");
        }
        List<Node> items = new ArrayList<>();
        list.ifPresent(node -> node.items().forEach(items::add));
        return items.stream();
    }

    private String text(String key, Node value) {
        if (!value.kind().isScalar() || value.kind() == Kind.NULL) {
            throw new UnusableFileException(
                    value.place(),
                    key + " has to be a text, and is " + value.kind().words() + ".");
        }
        return value.text();
    }

    private Instant moment(String key, Node value) {
        return understood(
                key,
                value,
                text -> IsoText.moment(text).filter(Given::ofOurEra),
                "a time with its zone, such as 2026-03-02T09:00Z");
    }

    /** Times that far off are mistakes; nothing can be computed from the last ones that there are. */
    private static boolean ofOurEra(Instant time) {
        return EARLIEST.isBefore(time) && time.isBefore(LATEST);
    }

    private LocalDate date(String key, Node value) {
        return understood(key, value, IsoText::date, "a date, such as 2026-03-02");
    }

    private <E extends Enum<E> & Worded> E word(Class<E> words, String key, Node value) {
        String text = text(key, value);
        return Worded.find(words, text)
                .orElseThrow(() -> new UnusableFileException(
                        value.place(),
                        key + " cannot be \"" + text + "\"; "
                                + Known.words(Stream.of(words.getEnumConstants())
                                                .map(Worded::word)
                                                .toList())
                                        .nearestTo(text)));
    }

    private <T> T understood(String key, Node value, Function<String, Optional<T>> parse, String remedy) {
        String text = text(key, value);
        return parse.apply(text)
                .orElseThrow(() -> new UnusableFileException(
                        value.place(), key + " cannot be \"" + text + "\"; write " + remedy + "."));
    }

    private static Optional<Integer> integer(String text) {
        return text.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Boolean> bool(String text) {
        return text.equals("true") || text.equals("false") ? Optional.of(text.equals("true")) : Optional.empty();
    }
}
