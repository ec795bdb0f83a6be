package dev.ssc.calls;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.lifecycle.Phase;
import java.util.EnumSet;

/** Where a call stands (DOMAIN section 8). */
public enum CallPhase implements Phase {
    /** There is no call yet. */
    NONE,
    /** Somebody thinks of a call. */
    CONSIDERED,
    /** There is to be one, of a certain type. */
    AGREED,
    /** Somebody leads it. */
    STAFFED,
    /** A link is asked for or open. */
    OFFERED,
    /** The customer chose a time. */
    BOOKED,
    /** Support is there. */
    LIVE,
    /** It comes to its end. */
    WRAPPING_UP,
    /** It is over, and its summary is owed. */
    ENDED,
    /** The summary is written. */
    CLOSED,
    /** There is to be no call. */
    DECLINED,
    /** Everything was settled without the call. */
    DEFLECTED,
    /** One side cancelled. */
    CANCELLED;

    /** Every phase of a call that exists. */
    public static final ImmutableSet<CallPhase> EVERY = Sets.immutableEnumSet(EnumSet.range(CONSIDERED, CANCELLED));

    /** Every phase of a call that exists and is not over. */
    public static final ImmutableSet<CallPhase> OPEN = Sets.immutableEnumSet(EnumSet.range(CONSIDERED, ENDED));

    @Override
    public boolean begun() {
        return this != NONE;
    }

    @Override
    public boolean terminal() {
        return this == CLOSED || this == DECLINED || this == DEFLECTED || this == CANCELLED;
    }

    /** {@return whether support is in the call: live or wrapping up} */
    public boolean underWay() {
        return this == LIVE || this == WRAPPING_UP;
    }

    /** {@return whether the call is still to start} */
    public boolean beforeStart() {
        return begun() && compareTo(LIVE) < 0;
    }
}
