package dev.ssc.adapters.yaml;

/**
 * Whether two values are written alike: scalars by their texts without quotes, lists and maps by what is in them, an
 * alias by what it stands for.
 */
final class Likeness {

    private final Values values;

    Likeness(Values values) {
        this.values = values;
    }

    boolean alike(int one, int other) {
        int left = values.target(one);
        int right = values.target(other);
        if (values.kind(left).isScalar() && values.kind(right).isScalar()) {
            return sameText(left, right);
        }
        return values.kind(left) == values.kind(right) && sameContent(left, right);
    }

    private boolean sameText(int left, int right) {
        int at = 0;
        while (at < values.length(left)
                && at < values.length(right)
                && values.charAt(left, at) == values.charAt(right, at)) {
            at++;
        }
        return at == values.length(left) && at == values.length(right);
    }

    private boolean sameContent(int left, int right) {
        int first = values.firstIn(left);
        int second = values.firstIn(right);
        while (first < values.after(left) && second < values.after(right) && alike(first, second)) {
            first = values.after(first);
            second = values.after(second);
        }
        return first == values.after(left) && second == values.after(right);
    }

    /** The same for values that are {@link #alike}; rarely the same for others. */
    int hash(int value) {
        int target = values.target(value);
        return values.kind(target).isScalar() ? hashOfText(target) : hashOfContent(target);
    }

    private int hashOfText(int scalar) {
        int hash = 1;
        for (int at = 0; at < values.length(scalar); at++) {
            hash = mixed(hash, values.charAt(scalar, at));
        }
        return hash;
    }

    private int hashOfContent(int collection) {
        int hash = 2;
        for (int each = values.firstIn(collection); each < values.after(collection); each = values.after(each)) {
            hash = mixed(hash, hash(each));
        }
        return hash;
    }

    /** Spreads more than times 31, by which whole families of short texts share a hash. */
    private static int mixed(int hash, int next) {
        return (hash ^ next) * 0x9E3779B1 + (hash >>> 15);
    }
}
