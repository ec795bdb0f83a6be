package dev.ssc.calls.ending;

import dev.ssc.core.lifecycle.Worded;

/** Why a call could not end by itself (CALL-LIVE-8). */
public enum HardExit implements Worded {
    /** The customer came with another topic. */
    UNRELATED_TOPIC,
    /** The customer's side was late. */
    CUSTOMER_DELAY,
    /** It went on more slowly than expected. */
    SLOW_PROGRESS,
    /** Nobody there could do anything about it. */
    BEYOND_CONTROL
}
