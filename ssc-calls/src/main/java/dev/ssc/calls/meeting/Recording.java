package dev.ssc.calls.meeting;

import dev.ssc.core.lifecycle.Worded;

/** Whether and how a call is recorded (CALL-LIVE-7). */
public enum Recording implements Worded {
    /** Nobody asked. */
    NONE,
    /** The customer asked, and nothing was settled yet. */
    ASKED,
    /** The customer owns the call and records it. */
    TRANSFERRED,
    /** The customer invites to a call of their own. */
    CUSTOMER_HOSTS,
    /** It is not recorded. */
    DECLINED
}
