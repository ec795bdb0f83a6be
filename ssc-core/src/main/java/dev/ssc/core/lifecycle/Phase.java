package dev.ssc.core.lifecycle;

/** Where a lifecycle stands. Implemented by one enum a lifecycle, whose first constant means that nothing exists yet. */
public interface Phase extends Worded {

    /**
     * Whether the lifecycle exists.
     *
     * @return false only before the first accepted command
     */
    boolean begun();

    /**
     * Whether the lifecycle is over, so that every command but a repetition is rejected (LIFE-4).
     *
     * @return true if nothing can follow
     */
    boolean terminal();
}
