package dev.ssc.calls.subject;

import dev.ssc.core.lifecycle.Worded;

/** The plan of a customer. */
public enum Plan implements Worded {
    /** No support is paid for. */
    FREE,
    /** Includes premium support. */
    PREMIUM,
    /** Includes premium support. */
    ULTIMATE;

    /** {@return whether the plan includes premium support (CALL-TYPE-2)} */
    public boolean premiumSupport() {
        return this != FREE;
    }
}
