package dev.ssc.calls.agenda;

import dev.ssc.core.lifecycle.Worded;

/** Where a question of the agenda stands (CALL-PREP-1). */
public enum ItemStatus implements Worded {
    /** Nothing was decided yet. */
    OPEN,
    /** Answered in the ticket. */
    ANSWERED,
    /** The customer has instructions to answer it without the call. */
    ASYNC,
    /** Kept for the call. */
    FOR_CALL;

    /** {@return whether the question no longer needs the call} */
    public boolean settledWithoutCall() {
        return this == ANSWERED || this == ASYNC;
    }
}
