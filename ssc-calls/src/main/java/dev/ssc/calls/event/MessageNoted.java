package dev.ssc.calls.event;

import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.subject.Side;

/**
 * A message was written in the ticket (CALL-MARK-2).
 *
 * @param by who wrote it
 * @param visible whether the customer sees it
 */
public record MessageNoted(Side by, boolean visible) implements CallEvent {

    @Override
    public String name() {
        return "message-noted";
    }

    @Override
    public CallState apply(CallState call) {
        return visible && call.phase() == CallPhase.CONSIDERED
                ? call.withMarkers(call.markers().afterMessage(by, call.policy().exchanges()))
                : call;
    }
}
