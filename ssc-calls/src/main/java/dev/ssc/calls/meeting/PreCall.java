package dev.ssc.calls.meeting;

import dev.ssc.core.lifecycle.Worded;

/** Where the message before the call stands (CALL-PREP-3). */
public enum PreCall implements Worded {
    /** Not sent for this booking. */
    NOT_SENT,
    /** Sent for this time. */
    SENT,
    /** Sent for another time, from which the call was moved. */
    DUE_AGAIN;

    /** {@return what becomes of it when the call is moved to another time (CALL-LINK-8)} */
    public PreCall afterMove() {
        return this == NOT_SENT ? NOT_SENT : DUE_AGAIN;
    }
}
