package dev.ssc.core.cadence;

import dev.ssc.core.lifecycle.Worded;

/** Where an obligation stands on a day (CAD-6). */
public enum ObligationStatus implements Worded {
    /** Nothing to do yet. */
    UPCOMING,
    /** Due in a few days. */
    DUE_SOON,
    /** Due, or a few days late. */
    DUE,
    /** Later than that. */
    OVERDUE,
    /** Not owed while the person is aside and nobody stands in. */
    PAUSED;

    /**
     * Whether somebody is told when this begins (CAD-12).
     *
     * @return true for due soon, due and overdue
     */
    public boolean reminds() {
        return this == DUE_SOON || this == DUE || this == OVERDUE;
    }
}
