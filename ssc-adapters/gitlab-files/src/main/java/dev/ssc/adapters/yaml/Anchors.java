package dev.ssc.adapters.yaml;

import java.util.Arrays;

/** The anchors of one file, and how much an alias of each would repeat. In arrays for the reason of {@link Values}. */
final class Anchors {

    static final int NONE = -1;
    private static final int OPEN = -1;

    private final StringBuilder names = new StringBuilder();
    private int size;
    private int[] nameEnds = new int[16];
    private int[] targets = new int[16];
    private int[] depths = new int[16];
    private int[] weights = new int[16];

    /** An anchor of a value that is not complete yet. */
    int add(String name, int target) {
        if (size == targets.length) {
            grow(size * 2);
        }
        names.append(name);
        nameEnds[size] = names.length();
        targets[size] = target;
        depths[size] = OPEN;
        return size++;
    }

    private void grow(int capacity) {
        nameEnds = Arrays.copyOf(nameEnds, capacity);
        targets = Arrays.copyOf(targets, capacity);
        depths = Arrays.copyOf(depths, capacity);
        weights = Arrays.copyOf(weights, capacity);
    }

    void complete(int anchor, int depth, int weight) {
        if (anchor != NONE) {
            depths[anchor] = depth;
            weights[anchor] = weight;
        }
    }

    /** The last anchor of a name, which is the one that counts. */
    int find(String name) {
        for (int anchor = size - 1; anchor >= 0; anchor--) {
            if (isNamed(anchor, name)) {
                return anchor;
            }
        }
        return NONE;
    }

    private boolean isNamed(int anchor, String name) {
        int start = anchor == 0 ? 0 : nameEnds[anchor - 1];
        int at = 0;
        while (at < name.length() && start + at < nameEnds[anchor] && names.charAt(start + at) == name.charAt(at)) {
            at++;
        }
        return at == name.length() && start + at == nameEnds[anchor];
    }

    int target(int anchor) {
        return targets[anchor];
    }

    boolean isOpen(int anchor) {
        return depths[anchor] == OPEN;
    }

    /** Lists and maps inside one another; 0 for a scalar. */
    int depth(int anchor) {
        return depths[anchor];
    }

    /** How many values and characters. */
    int weight(int anchor) {
        return weights[anchor];
    }
}
