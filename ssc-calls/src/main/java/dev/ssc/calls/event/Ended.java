package dev.ssc.calls.event;

import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.ending.Ending;

/**
 * The call ended (CALL-LIVE-8).
 *
 * @param ending how
 */
public record Ended(Ending ending) implements CallEvent {

    @Override
    public String name() {
        return "ended";
    }

    @Override
    public CallState apply(CallState call) {
        return call.changed().phase(CallPhase.ENDED).ending(ending).build();
    }
}
