package dev.ssc.calls.event;

import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;

/**
 * There is to be no call.
 *
 * @param by key of who declined
 * @param reason why
 */
public record Declined(String by, String reason) implements CallEvent {

    @Override
    public String name() {
        return "declined";
    }

    @Override
    public CallState apply(CallState call) {
        return call.withPhase(CallPhase.DECLINED);
    }
}
