package dev.ssc.examples.bench;

import dev.ssc.calls.CallPhase;

/**
 * The call as one would write it by hand: a phase that changes in place, and a switch. It knows the phase and three truth
 * values; it checks the phase, and nothing else. No times, people, links, requests, advice, deadlines, trace, history.
 */
final class SwitchCall {

    private CallPhase phase = CallPhase.NONE;
    private boolean open;
    private boolean told;
    private boolean joined;

    CallPhase phase() {
        return phase;
    }

    void fire(Trigger trigger) {
        switch (trigger) {
            case CONSIDER -> go(CallPhase.NONE, CallPhase.CONSIDERED);
            case AGREE -> go(CallPhase.CONSIDERED, CallPhase.AGREED);
            case STAFF -> go(CallPhase.AGREED, CallPhase.STAFFED);
            case OFFER_LINK -> go(CallPhase.STAFFED, CallPhase.OFFERED);
            case LINK_READY -> {
                go(CallPhase.OFFERED, CallPhase.OFFERED);
                open = true;
            }
            case BOOK -> book();
            case SEND_PRE_CALL -> {
                go(CallPhase.BOOKED, CallPhase.BOOKED);
                told = true;
            }
            case START -> go(CallPhase.BOOKED, CallPhase.LIVE);
            case CUSTOMER_JOINS -> {
                go(CallPhase.LIVE, CallPhase.LIVE);
                joined = true;
            }
            case BEGIN_WRAP_UP -> go(CallPhase.LIVE, CallPhase.WRAPPING_UP);
            case END -> go(CallPhase.WRAPPING_UP, CallPhase.ENDED);
            case SUMMARISE -> go(CallPhase.ENDED, CallPhase.CLOSED);
            case AGAIN -> again();
        }
    }

    private void book() {
        if (!open) {
            throw new IllegalStateException("no open link");
        }
        go(CallPhase.OFFERED, CallPhase.BOOKED);
    }

    private void again() {
        if (!told || !joined) {
            throw new IllegalStateException("not the whole story");
        }
        go(CallPhase.CLOSED, CallPhase.NONE);
        open = false;
        told = false;
        joined = false;
    }

    private void go(CallPhase from, CallPhase to) {
        if (phase != from) {
            throw new IllegalStateException("not in " + phase);
        }
        phase = to;
    }
}
