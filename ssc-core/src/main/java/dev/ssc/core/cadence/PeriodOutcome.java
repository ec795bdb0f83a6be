package dev.ssc.core.cadence;

import dev.ssc.core.lifecycle.Worded;

/** What became of a period (CAD-7, CAD-8). */
public enum PeriodOutcome implements Worded {
    /** Fulfilled on one of its days. */
    ON_TIME,
    /** Fulfilled after its days, while that still counted. */
    LATE,
    /** Not fulfilled while that still counted. */
    MISSED,
    /** Not owed, since everybody was aside, or another period is due on the same day. */
    EXCUSED,
    /** Fulfilled by somebody who stood in. */
    BACKFILLED;

    /**
     * Whether something was done for the period.
     *
     * @return true for on time, late and backfilled
     */
    public boolean fulfilled() {
        return this == ON_TIME || this == LATE || this == BACKFILLED;
    }
}
