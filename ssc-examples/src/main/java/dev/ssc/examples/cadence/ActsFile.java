package dev.ssc.examples.cadence;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.Kind;
import dev.ssc.adapters.yaml.Node;
import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.adapters.yaml.YamlFile;
import dev.ssc.core.reading.ActsDraft;
import dev.ssc.core.reading.Stated;
import dev.ssc.core.rule.Place;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A file of what was done: an anchor, seats with numbers of their own, acts, and releases. */
public final class ActsFile {

    private final SourceFile source;

    /**
     * A file to read.
     *
     * @param source where it is
     */
    public ActsFile(SourceFile source) {
        this.source = source;
    }

    /**
     * Reads the file. What the values mean is not judged here.
     *
     * @return what the file states, each value with its place
     * @throws UnusableFileException if a value has the wrong shape
     */
    public ActsDraft read() {
        Node top = new YamlFile(source).read(Kind.MAP);
        return new ActsDraft(
                new Place(source.name(), 1),
                text(top, "anchor"),
                seats(top),
                entries(top, "acts", ActsFile::act),
                entries(top, "releases", ActsFile::release));
    }

    private static ImmutableList<ActsDraft.SeatDraft> seats(Node top) {
        Optional<Node> seats = stated(top, "seats");
        seats.ifPresent(node -> shaped(node, "seats", Kind.MAP));
        return seats.stream()
                .flatMap(node -> stream(node.entries()))
                .map(entry -> seat(entry.key(), entry.value()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ActsDraft.SeatDraft seat(Node key, Node value) {
        Stated<String> seat = scalar(key, "a seat");
        shaped(value, seat.value(), Kind.MAP);
        return new ActsDraft.SeatDraft(seat, text(value, "anchor"), text(value, "rhythm"), text(value, "office-hours"));
    }

    private static ActsDraft.ActDraft act(Node entry) {
        return new ActsDraft.ActDraft(
                entry.place(),
                text(entry, "id"),
                text(entry, "at"),
                text(entry, "by"),
                text(entry, "seat"),
                text(entry, "kind"),
                text(entry, "how"),
                text(entry, "text"));
    }

    private static ActsDraft.ReleaseDraft release(Node entry) {
        return new ActsDraft.ReleaseDraft(entry.place(), text(entry, "version"), text(entry, "on"));
    }

    private static <T> ImmutableList<T> entries(Node top, String key, Function<Node, T> read) {
        Optional<Node> list = stated(top, key);
        list.ifPresent(node -> shaped(node, key, Kind.LIST));
        return list.stream()
                .flatMap(node -> stream(node.items()))
                .map(entry -> shaped(entry, "an entry of " + key, Kind.MAP))
                .map(read)
                .collect(ImmutableList.toImmutableList());
    }

    private static <T> Stream<T> stream(Iterable<T> nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }

    private static Optional<Stated<String>> text(Node map, String key) {
        return stated(map, key).map(value -> scalar(value, key));
    }

    /** A null says as little as no key. */
    private static Optional<Node> stated(Node map, String key) {
        return map.get(key).filter(value -> value.kind() != Kind.NULL);
    }

    private static Stated<String> scalar(Node node, String what) {
        if (!node.kind().isScalar()) {
            throw new UnusableFileException(
                    node.place(),
                    what + " has to be a text, and is " + node.kind().words() + "; write one value.");
        }
        return new Stated<>(node.text(), node.place());
    }

    private static Node shaped(Node node, String what, Kind kind) {
        if (node.kind() != kind && node.kind() != Kind.NULL) {
            throw new UnusableFileException(
                    node.place(),
                    what + " has to be " + kind.words() + ", and is "
                            + node.kind().words() + "; write it as the format of acts says.");
        }
        return node;
    }
}
