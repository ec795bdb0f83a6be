package dev.ssc.core.departure;

import dev.ssc.core.lifecycle.Phase;

/** Whether somebody is still there. */
public enum DeparturePhase implements Phase {
    /** The person has not left. */
    NONE,
    /** The person has left. */
    LEFT;

    @Override
    public boolean begun() {
        return this == LEFT;
    }

    @Override
    public boolean terminal() {
        return this == LEFT;
    }
}
