package dev.ssc.adapters.yaml;

import com.google.common.collect.AbstractIterator;
import dev.ssc.core.rule.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a file, with its place. An alias is the value that it stands for, at the place of the alias. A
 * {@link Kind#NULL} is an empty list and an empty map alike.
 */
public final class Node {

    private final Values values;
    private final int value;
    private final int line;

    Node(Values values, int child) {
        this.values = values;
        this.value = values.target(child);
        this.line = values.line(child);
    }

    /**
     * What it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return values.kind(value);
    }

    /**
     * Where it begins: for a list or map in block style the line of its first item or key, for no value at all the line
     * of its key or dash.
     *
     * @return file and line
     */
    public Place place() {
        return new Place(values.file(), line);
    }

    /**
     * The line of its place.
     *
     * @return counted from 1
     */
    public int line() {
        return line;
    }

    /**
     * The text of a scalar, whatever its kind: {@code 007} is the text {@code 007}.
     *
     * @return the text without quotes; as it is written if it has none
     */
    public String text() {
        if (!kind().isScalar()) {
            throw new IllegalStateException(place() + " is " + kind().words() + " and has no text");
        }
        return values.text(value);
    }

    /**
     * The items of a list, in order.
     *
     * @return the items
     */
    public Iterable<Node> items() {
        expect(Kind.LIST);
        return () -> new AbstractIterator<>() {
            private int next = values.firstIn(value);

            @Override
            protected @Nullable Node computeNext() {
                if (next == values.after(value)) {
                    return endOfData();
                }
                Node item = new Node(values, next);
                next = values.after(next);
                return item;
            }
        };
    }

    /**
     * The entries of a map, in order.
     *
     * @return the entries
     */
    public Iterable<Entry> entries() {
        expect(Kind.MAP);
        return () -> new AbstractIterator<>() {
            private int next = values.firstIn(value);

            @Override
            protected @Nullable Entry computeNext() {
                if (next == values.after(value)) {
                    return endOfData();
                }
                int content = values.after(next);
                Entry entry = new Entry(new Node(values, next), new Node(values, content));
                next = values.after(content);
                return entry;
            }
        };
    }

    /**
     * The value of a key. Keys are compared as they are written, without quotes: {@code 404:} is the key
     * {@code "404"}.
     *
     * @param key the key
     * @return the value, which can be a null; absent if the map has no such key
     */
    public Optional<Node> get(String key) {
        expect(Kind.MAP);
        int end = values.after(value);
        for (int each = values.firstIn(value); each < end; each = values.after(values.after(each))) {
            if (values.isText(values.target(each), key)) {
                return Optional.of(new Node(values, values.after(each)));
            }
        }
        return Optional.empty();
    }

    private void expect(Kind kind) {
        if (kind() != kind && kind() != Kind.NULL) {
            throw new IllegalStateException(place() + " is " + kind().words() + " and not " + kind.words());
        }
    }

    /** The place and the kind, for error messages of programs. */
    @Override
    public String toString() {
        return kind().words() + " at " + place();
    }

    /**
     * A key and its value.
     *
     * @param key the key, usually a scalar
     * @param value the value
     */
    public record Entry(Node key, Node value) {}
}
