package dev.ssc.adapters.yaml;

import dev.ssc.core.rule.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Makes the {@link Values} of a file from what the engine finds, within the {@link Limits}. */
final class Composer {

    private final Events events;
    private final Values values;
    private final RepeatedKey repeatedKey;
    private final Tags tags = new Tags();
    private final Anchors anchors = new Anchors();
    private final Aliases aliases = new Aliases(anchors);
    private final Deque<Open> open = new ArrayDeque<>();

    Composer(String file, String text) {
        this.events = new Events(file, text);
        this.values = new Values(file);
        this.repeatedKey = new RepeatedKey(values);
    }

    Node compose() {
        expect(Event.ID.StreamStart);
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            values.scalar(Kind.NULL, 1, "");
            return new Node(values, 0);
        }
        for (Event event = events.next(); event.getEventId() != Event.ID.DocumentEnd; event = events.next()) {
            take(event);
        }
        expect(Event.ID.StreamEnd);
        return new Node(values, 0);
    }

    private void expect(Event.ID id) {
        Event event = events.next();
        if (event.getEventId() != id) {
            throw new UnusableFileException(
                    events.place(event), "a second document begins here; keep one document in a file");
        }
    }

    private void take(Event event) {
        switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case SequenceStart -> open((CollectionStartEvent) event, Kind.LIST);
            case MappingStart -> open((CollectionStartEvent) event, Kind.MAP);
            case SequenceEnd -> close();
            case MappingEnd -> closeMap();
            case Alias -> alias((AliasEvent) event);
            default -> throw new IllegalStateException("not in a document: " + event);
        }
    }

    private void scalar(ScalarEvent event) {
        Place place = events.place(event);
        int value = values.scalar(tags.kind(event, place), place.line(), event.getValue());
        int weight = 1 + event.getValue().length();
        anchors.complete(anchor(event.getAnchor(), value), 0, weight);
        addToParent(0, weight);
    }

    private void open(CollectionStartEvent event, Kind kind) {
        Place place = events.place(event);
        tags.check(event, kind, place);
        int value = values.open(kind, place.line());
        open.push(new Open(value, anchor(event.getAnchor(), value)));
        refuseDeeperThan(open.size(), place);
    }

    private int anchor(Optional<Anchor> anchor, int value) {
        return anchor.isPresent() ? anchors.add(anchor.get().getValue(), value) : Anchors.NONE;
    }

    private void closeMap() {
        int map = open.element().value;
        close();
        repeatedKey.refuseIn(map);
    }

    private void close() {
        Open closed = open.pop();
        values.close(closed.value);
        anchors.complete(closed.anchor, closed.depth, closed.weight);
        addToParent(closed.depth, closed.weight);
    }

    private void alias(AliasEvent event) {
        Place place = events.place(event);
        int anchor = aliases.resolve(event.getAlias().getValue(), place);
        refuseDeeperThan(open.size() + anchors.depth(anchor), place);
        values.alias(place.line(), anchors.target(anchor));
        addToParent(anchors.depth(anchor), anchors.weight(anchor));
    }

    private static void refuseDeeperThan(int depth, Place place) {
        if (depth > Limits.DEPTH) {
            throw new UnusableFileException(
                    place, "lists and maps nest deeper than " + Limits.DEPTH + "; check the brackets and indentation");
        }
    }

    private void addToParent(int depth, int weight) {
        if (!open.isEmpty()) {
            open.element().add(depth, weight);
        }
    }

    /** A list or map whose end has not been seen yet. */
    private static final class Open {

        private final int value;
        private final int anchor;
        private int depth = 1;
        private int weight = 1;

        Open(int value, int anchor) {
            this.value = value;
            this.anchor = anchor;
        }

        void add(int childDepth, int childWeight) {
            depth = Math.max(depth, childDepth + 1);
            weight += childWeight;
        }
    }
}
