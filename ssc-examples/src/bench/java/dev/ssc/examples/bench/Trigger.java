package dev.ssc.examples.bench;

import dev.ssc.calls.CallPhase;

/** The twelve commands of {@link CallStory} as the other state machines know them: a name, and two phases. */
enum Trigger {
    CONSIDER(CallPhase.NONE, CallPhase.CONSIDERED),
    AGREE(CallPhase.CONSIDERED, CallPhase.AGREED),
    STAFF(CallPhase.AGREED, CallPhase.STAFFED),
    OFFER_LINK(CallPhase.STAFFED, CallPhase.OFFERED),
    LINK_READY(CallPhase.OFFERED, CallPhase.OFFERED),
    BOOK(CallPhase.OFFERED, CallPhase.BOOKED),
    SEND_PRE_CALL(CallPhase.BOOKED, CallPhase.BOOKED),
    START(CallPhase.BOOKED, CallPhase.LIVE),
    CUSTOMER_JOINS(CallPhase.LIVE, CallPhase.LIVE),
    BEGIN_WRAP_UP(CallPhase.LIVE, CallPhase.WRAPPING_UP),
    END(CallPhase.WRAPPING_UP, CallPhase.ENDED),
    SUMMARISE(CallPhase.ENDED, CallPhase.CLOSED),
    /** Back to the beginning, so that a machine that is dear to build can be used for the next call. */
    AGAIN(CallPhase.CLOSED, CallPhase.NONE);

    private final CallPhase from;
    private final CallPhase to;

    Trigger(CallPhase from, CallPhase to) {
        this.from = from;
        this.to = to;
    }

    CallPhase from() {
        return from;
    }

    CallPhase to() {
        return to;
    }

    boolean staysInPhase() {
        return from == to;
    }
}
