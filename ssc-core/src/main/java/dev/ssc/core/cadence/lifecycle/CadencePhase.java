package dev.ssc.core.cadence.lifecycle;

import dev.ssc.core.lifecycle.Phase;

/** Where the lifecycle of an obligation stands. It has no end. */
public enum CadencePhase implements Phase {
    /** Nothing exists yet. */
    NONE,
    /** Periods go by. */
    RUNNING,
    /** The person is aside and nobody stands in (CAD-8). */
    PAUSED;

    @Override
    public boolean begun() {
        return this != NONE;
    }

    @Override
    public boolean terminal() {
        return false;
    }
}
