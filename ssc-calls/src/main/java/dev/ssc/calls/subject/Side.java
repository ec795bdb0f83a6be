package dev.ssc.calls.subject;

import dev.ssc.core.lifecycle.Worded;

/** The two sides of a ticket and of a call. */
public enum Side implements Worded {
    /** Those who asked for help. */
    CUSTOMER,
    /** Those who help. */
    SUPPORT
}
