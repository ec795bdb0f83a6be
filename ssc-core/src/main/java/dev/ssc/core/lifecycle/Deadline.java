package dev.ssc.core.lifecycle;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * A moment at which a lifecycle must be looked at again (LIFE-5).
 *
 * @param name what is due, unique within the lifecycle
 * @param time when
 * @param afterwards whether it is due only after that instant, and not yet at it
 */
public record Deadline(String name, Instant time, boolean afterwards) implements Comparable<Deadline> {

    private static final Comparator<Deadline> BY_TIME_AND_NAME =
            Comparator.comparing(Deadline::time).thenComparing(Deadline::name);

    /**
     * Refuses nulls.
     *
     * @param name what is due, unique within the lifecycle
     * @param time when
     * @param afterwards whether it is due only after that instant, and not yet at it
     */
    public Deadline {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(time, "time");
    }

    /**
     * A deadline that is due at its instant.
     *
     * @param name what is due
     * @param time when
     * @return the deadline
     */
    public static Deadline at(String name, Instant time) {
        return new Deadline(name, time, false);
    }

    /**
     * A deadline that is due only after an instant.
     *
     * @param name what is due
     * @param time the last instant at which it is not due
     * @return the deadline
     */
    public static Deadline after(String name, Instant time) {
        return new Deadline(name, time, true);
    }

    /**
     * Whether the time has come.
     *
     * @param now the time to look at
     * @return true if it is due then
     */
    public boolean isDue(Instant now) {
        return afterwards ? now.isAfter(time) : !now.isBefore(time);
    }

    @Override
    public int compareTo(Deadline other) {
        return BY_TIME_AND_NAME.compare(this, other);
    }
}
