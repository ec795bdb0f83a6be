package dev.ssc.runtime.journal;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that must be looked at.
 *
 * @param what what it is
 * @param due when, in the past perhaps
 * @param <T> its type
 */
public record Coming<T>(T what, Instant due) {

    /**
     * Refuses nulls.
     *
     * @param what what it is
     * @param due when, in the past perhaps
     */
    public Coming {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(due, "due");
    }
}
