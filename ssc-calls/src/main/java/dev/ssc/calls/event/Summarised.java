package dev.ssc.calls.event;

import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.ending.Summary;

/**
 * The summary was written (CALL-SUM-1).
 *
 * @param summary all its parts
 */
public record Summarised(Summary summary) implements CallEvent {

    @Override
    public String name() {
        return "summarised";
    }

    @Override
    public CallState apply(CallState call) {
        return call.withPhase(CallPhase.CLOSED);
    }
}
