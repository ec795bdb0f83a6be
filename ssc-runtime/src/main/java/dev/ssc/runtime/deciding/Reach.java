package dev.ssc.runtime.deciding;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/** About which lifecycles some commands are, those among them that they bring about; grows as it becomes known. */
final class Reach {

    private ImmutableSet<String> keys;

    Reach(ImmutableSet<String> keys) {
        this.keys = keys;
    }

    ImmutableSet<String> keys() {
        return keys;
    }

    /** Whether these are all known; if not, they are from now on. */
    boolean covers(ImmutableSet<String> others) {
        boolean known = keys.containsAll(others);
        keys = known ? keys : Sets.union(keys, others).immutableCopy();
        return known;
    }
}
