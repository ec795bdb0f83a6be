package dev.ssc.core.asking;

import dev.ssc.core.lifecycle.Phase;

/** Where the request for a counterpart stands. None is terminal: a seat can be asked for again. */
public enum AskPhase implements Phase {
    /** Nobody ever asked. */
    NONE,
    /** Somebody asked, and nobody came yet. */
    OPEN,
    /** A term for the seat became active. */
    CLOSED,
    /** It is not wanted any more. */
    WITHDRAWN;

    @Override
    public boolean begun() {
        return this != NONE;
    }

    @Override
    public boolean terminal() {
        return false;
    }
}
