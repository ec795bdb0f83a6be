package dev.ssc.calls.subject;

import dev.ssc.core.lifecycle.Worded;

/** What speaks for a call, in the order in which it is listed (CALL-MARK-1). */
public enum Marker implements Worded {
    /** The customer asked for a call. */
    CUSTOMER_ASKED,
    /** The ticket went back and forth without progress. */
    NO_PROGRESS,
    /** The ticket was starred. */
    STAR,
    /** Something needed to understand the problem is missing. */
    MISSING_ELEMENT,
    /** The customer's tone became worse. */
    TONE_SHIFTED,
    /** What comes next is complex or branches. */
    COMPLEX_NEXT_STEPS,
    /** A support manager recommended a call. */
    MANAGER_RECOMMENDED
}
