package dev.ssc.calls.meeting;

import dev.ssc.core.lifecycle.Worded;

/** Where the help of a manager stands (CALL-LIVE-6). */
public enum ManagerHelp implements Worded {
    /** Nobody was called. */
    NONE,
    /** The manager on call was asked in chat. */
    ASKED,
    /** The manager on call was paged. */
    PAGED,
    /** A manager is there. */
    JOINED;

    /** {@return whether a manager was called and is not there yet} */
    public boolean isOpen() {
        return this == ASKED || this == PAGED;
    }
}
