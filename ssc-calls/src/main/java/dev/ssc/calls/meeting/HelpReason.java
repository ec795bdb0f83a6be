package dev.ssc.calls.meeting;

import dev.ssc.core.lifecycle.Worded;

/** Why a manager is called (CALL-LIVE-6). */
public enum HelpReason implements Worded {
    /** The call finds no good end. */
    CANNOT_END_GRACEFULLY,
    /** The customer insults or threatens. */
    ABUSIVE_CUSTOMER,
    /** Something else that cannot wait. */
    URGENT_OTHER
}
