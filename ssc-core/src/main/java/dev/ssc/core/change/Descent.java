package dev.ssc.core.change;

import dev.ssc.core.organisation.Seat;

/**
 * A group of the new snapshot comes from a group of the old one.
 *
 * @param from the group in the old snapshot
 * @param to the group in the new one
 * @param way how it is known
 */
public record Descent(Seat.OfGroup from, Seat.OfGroup to, Way way) {

    /** How one group comes from another. */
    public enum Way {
        /** It is the same group, by its key (ORG-7). */
        SAME,
        /** It is the same group, declared to have another key (ORG-8). */
        RENAMED,
        /** It was declared to be a part of the other (ORG-8). */
        SPLIT,
        /** The other was declared to have gone into it (ORG-8). */
        MERGED
    }

    /**
     * Whether both are one group, and not a part or a union.
     *
     * @return true for the same and for a renamed key
     */
    public boolean oneGroup() {
        return way == Way.SAME || way == Way.RENAMED;
    }
}
