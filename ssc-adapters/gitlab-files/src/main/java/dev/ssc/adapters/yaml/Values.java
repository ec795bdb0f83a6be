package dev.ssc.adapters.yaml;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * All values of one file, in the order in which they stand: a list is followed by its items, a map by its keys and
 * values in turn. A value is its number. They are kept in a few arrays, since a file of 10 MB can hold five million of
 * them, which would take a gigabyte as objects.
 */
final class Values {

    private static final ImmutableList<Kind> KINDS = ImmutableList.copyOf(Kind.values());
    private static final byte ALIAS = -1;
    private static final int OPEN = 0;

    private final String file;
    private final StringBuilder texts = new StringBuilder();
    private int size;
    private byte[] kinds = new byte[64];
    private int[] lines = new int[64];

    /** Of a scalar where its text begins, of an alias what it stands for. */
    private int[] starts = new int[64];

    /** Of a scalar where its text ends, of a list or map the number after all that is in it. */
    private int[] ends = new int[64];

    Values(String file) {
        this.file = file;
    }

    int scalar(Kind kind, int line, String text) {
        int value = add((byte) KINDS.indexOf(kind), line, texts.length());
        texts.append(text);
        ends[value] = texts.length();
        return value;
    }

    int open(Kind kind, int line) {
        int value = add((byte) KINDS.indexOf(kind), line, 0);
        ends[value] = OPEN;
        return value;
    }

    void close(int collection) {
        ends[collection] = size;
    }

    void alias(int line, int target) {
        add(ALIAS, line, target);
    }

    private int add(byte kind, int line, int start) {
        if (size == kinds.length) {
            grow(size + size / 2);
        }
        kinds[size] = kind;
        lines[size] = line;
        starts[size] = start;
        return size++;
    }

    private void grow(int capacity) {
        kinds = Arrays.copyOf(kinds, capacity);
        lines = Arrays.copyOf(lines, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
    }

    String file() {
        return file;
    }

    int line(int value) {
        return lines[value];
    }

    /** The value itself, or what an alias stands for, which is never an alias. */
    int target(int value) {
        return kinds[value] == ALIAS ? starts[value] : value;
    }

    /** Not for an alias. */
    Kind kind(int value) {
        return KINDS.get(kinds[value]);
    }

    /** Only for a scalar. */
    String text(int scalar) {
        return texts.substring(starts[scalar], ends[scalar]);
    }

    /** Whether it is a scalar of that text. */
    boolean isText(int value, String text) {
        if (!kind(value).isScalar() || length(value) != text.length()) {
            return false;
        }
        int at = 0;
        while (at < text.length() && charAt(value, at) == text.charAt(at)) {
            at++;
        }
        return at == text.length();
    }

    /** The first item or key of a list or map; of an empty one, and of a scalar, the same as {@link #after}. */
    int firstIn(int value) {
        return value + 1;
    }

    int after(int value) {
        return kinds[value] == ALIAS || kind(value).isScalar() ? value + 1 : ends[value];
    }

    /** How long the text of a scalar is. */
    int length(int scalar) {
        return ends[scalar] - starts[scalar];
    }

    /** A character of the text of a scalar. */
    char charAt(int scalar, int at) {
        return texts.charAt(starts[scalar] + at);
    }
}
