package dev.ssc.adapters.yaml;

import dev.ssc.core.rule.Place;
import java.util.Arrays;

/** Refuses a map in which a key stands twice, and tells of the first repetition. */
final class RepeatedKey {

    private static final int NONE = Integer.MAX_VALUE;

    private final Values values;
    private final Likeness likeness;

    RepeatedKey(Values values) {
        this.values = values;
        this.likeness = new Likeness(values);
    }

    void refuseIn(int map) {
        long[] keys = keysByHash(map);
        int repetition = NONE;
        int repeated = NONE;
        for (int at = 1; at < keys.length; at++) {
            int earlier = earlierAlike(keys, at);
            if (earlier != NONE && (int) keys[at] < repetition) {
                repetition = (int) keys[at];
                repeated = earlier;
            }
        }
        if (repetition != NONE) {
            refuse(repeated, repetition);
        }
    }

    /** A key before that one in the file which is like it. */
    private int earlierAlike(long[] keys, int later) {
        for (int at = later - 1; at >= 0 && sameHash(keys[at], keys[later]); at--) {
            if (likeness.alike((int) keys[at], (int) keys[later])) {
                return (int) keys[at];
            }
        }
        return NONE;
    }

    /** Hash in the upper half, key in the lower: sorted, the keys that can be alike stand side by side. */
    private long[] keysByHash(int map) {
        long[] keys = new long[count(map)];
        int key = values.firstIn(map);
        for (int at = 0; at < keys.length; at++) {
            keys[at] = (long) likeness.hash(key) << Integer.SIZE | key;
            key = values.after(values.after(key));
        }
        Arrays.sort(keys);
        return keys;
    }

    private int count(int map) {
        int keys = 0;
        for (int key = values.firstIn(map); key < values.after(map); key = values.after(values.after(key))) {
            keys++;
        }
        return keys;
    }

    private static boolean sameHash(long one, long other) {
        return one >>> Integer.SIZE == other >>> Integer.SIZE;
    }

    private void refuse(int first, int second) {
        throw new UnusableFileException(
                new Place(values.file(), values.line(second)),
                "the key " + shown(second) + " stands twice in one map, first on line " + values.line(first)
                        + "; remove one of the two");
    }

    private String shown(int key) {
        Node node = new Node(values, key);
        return node.kind().isScalar()
                ? Shown.quoted(node.text())
                : "that is " + node.kind().words();
    }
}
