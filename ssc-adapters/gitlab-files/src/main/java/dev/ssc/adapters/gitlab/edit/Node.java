package dev.ssc.adapters.gitlab.edit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** A value in the text, with where it stands. Aliases stay what they are. */
sealed interface Node {

    Extent extent();

    default int start() {
        return extent().start();
    }

    default int end() {
        return extent().end();
    }

    default int line() {
        return extent().line();
    }

    /** What an alias stands for, else the node itself. */
    default Node resolved() {
        return this;
    }

    /**
     * Where a node stands: from its anchor or tag to behind its last character, without line end.
     *
     * @param start first char, counted in chars of the text
     * @param end behind the last char
     * @param line counted from 1
     * @param column counted from 0
     * @param properties anchor and tag, if written
     */
    record Extent(int start, int end, int line, int column, Properties properties) {

        Extent endingAt(int newEnd) {
            return new Extent(start, newEnd, line, column, properties);
        }
    }

    /** Anchor and tag, as written. */
    record Properties(Optional<String> anchor, Optional<String> tag) {

        boolean none() {
            return anchor.isEmpty() && tag.isEmpty();
        }
    }

    record Scalar(Extent extent, String value, ScalarStyle style, Kind kind) implements Node {

        boolean isBlock() {
            return style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
        }
    }

    record Sequence(Extent extent, ImmutableList<Node> items, boolean flow) implements Node {}

    record Mapping(Extent extent, ImmutableList<Entry> entries, boolean flow) implements Node {

        Optional<Entry> entry(String key) {
            return entries.stream()
                    .filter(entry -> entry.name().equals(Optional.of(key)))
                    .findFirst();
        }
    }

    record Alias(Extent extent, String name, Node target) implements Node {
        @Override
        public Node resolved() {
            return target.resolved();
        }
    }

    record Entry(Node key, Node value) {

        /** The key as a word; empty if it is none. */
        Optional<String> name() {
            return key.resolved() instanceof Scalar scalar && scalar.kind() != Kind.NULL
                    ? Optional.of(scalar.value())
                    : Optional.empty();
        }

        int end() {
            return Math.max(key.end(), value.end());
        }
    }
}
