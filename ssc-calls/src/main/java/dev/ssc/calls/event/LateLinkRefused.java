package dev.ssc.calls.event;

import dev.ssc.calls.CallState;

/**
 * A link came for which nobody waited any more; the call stays as it is (CALL-LINK-4).
 *
 * @param offer the number of its offer
 * @param link the calendar's name of it
 */
public record LateLinkRefused(int offer, String link) implements CallEvent {

    @Override
    public String name() {
        return "late-link-refused";
    }

    @Override
    public CallState apply(CallState call) {
        return call;
    }
}
