package dev.ssc.calls.subject;

import dev.ssc.core.lifecycle.Worded;

/** The priority of a ticket. */
public enum Priority implements Worded {
    /** Can wait. */
    LOW,
    /** As usual. */
    NORMAL,
    /** Before others. */
    HIGH,
    /** At once. */
    URGENT;

    /** {@return whether the priority alone speaks for a reset and review (CALL-TYPE-3)} */
    public boolean raised() {
        return this == HIGH || this == URGENT;
    }
}
