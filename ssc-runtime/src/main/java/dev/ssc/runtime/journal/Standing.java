package dev.ssc.runtime.journal;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * By what a lifecycle is found after its last step. All of it follows from the state; it is kept so that nobody has to
 * load every lifecycle to find one.
 *
 * @param key the lifecycle
 * @param wakes when it must be looked at next, if ever
 * @param names by which it is found, such as {@code link/L1}; others may have the same
 * @param claims what at most one lifecycle may have at a time
 * @param over since when it may be forgotten; empty while it goes on
 */
public record Standing(
        String key,
        Optional<Instant> wakes,
        ImmutableSet<String> names,
        ImmutableSet<String> claims,
        Optional<Instant> over) {

    /**
     * Refuses nulls.
     *
     * @param key the lifecycle
     * @param wakes when it must be looked at next, if ever
     * @param names by which it is found
     * @param claims what at most one lifecycle may have at a time
     * @param over since when it may be forgotten
     */
    public Standing {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(wakes, "wakes");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(claims, "claims");
        Objects.requireNonNull(over, "over");
    }
}
