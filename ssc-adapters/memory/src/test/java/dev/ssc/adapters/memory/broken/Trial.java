package dev.ssc.adapters.memory.broken;

import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;

/**
 * A breach to be held against the promises that it should break.
 *
 * @param breaching gives for each setting what gives for each of its adapters how it is broken
 * @param forgetful whether the system behind sees no repetition, and the adapter says that it does so itself
 * @param hasty whether tests wait in vain
 * @param promises those to be held; all if empty
 */
record Trial(Supplier<Supplier<Breach>> breaching, boolean forgetful, boolean hasty, ImmutableList<String> promises) {

    static Trial of(Supplier<Breach> breach, String... promises) {
        return of(() -> breach, promises, false);
    }

    static Trial ofAForgetfulSystem(Supplier<Supplier<Breach>> breaching, String... promises) {
        return of(breaching, promises, true);
    }

    private static Trial of(Supplier<Supplier<Breach>> breaching, String[] promises, boolean forgetful) {
        return new Trial(breaching, forgetful, false, ImmutableList.copyOf(promises));
    }

    Trial inHaste() {
        return new Trial(breaching, forgetful, true, promises);
    }

    String[] named() {
        return promises.toArray(String[]::new);
    }
}
