package dev.ssc.calls.event;

import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.subject.Arrangement;

/**
 * There is to be a call.
 *
 * @param by key of who agreed
 * @param arrangement which call
 */
public record Agreed(String by, Arrangement arrangement) implements CallEvent {

    @Override
    public String name() {
        return "agreed";
    }

    @Override
    public CallState apply(CallState call) {
        return call.changed().phase(CallPhase.AGREED).arrangement(arrangement).build();
    }
}
