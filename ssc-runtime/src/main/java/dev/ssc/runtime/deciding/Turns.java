package dev.ssc.runtime.deciding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.util.concurrent.Striped;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/**
 * Lets those who want something of the same lifecycles at one desk come one after the other. Locks are taken in one
 * order, so nobody waits for somebody who waits for them. Thread-safe.
 */
final class Turns {

    private static final int STRIPES = 1024;

    private final Striped<Lock> locks = Striped.lock(STRIPES);

    /** Does something while nobody else does anything about these lifecycles. */
    <T> Optional<T> with(ImmutableSet<String> keys, Supplier<Optional<T>> deed) {
        ImmutableList<Lock> mine = keys.size() == 1
                ? ImmutableList.of(locks.get(keys.iterator().next()))
                : ImmutableList.copyOf(locks.bulkGet(keys));
        mine.forEach(Lock::lock);
        try {
            return deed.get();
        } finally {
            Lists.reverse(mine).forEach(Lock::unlock);
        }
    }
}
