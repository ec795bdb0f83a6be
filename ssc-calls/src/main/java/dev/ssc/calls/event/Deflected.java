package dev.ssc.calls.event;

import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import java.util.Optional;

/**
 * Everything was settled without the call: slot and link are released (CALL-PREP-2).
 *
 * @param by key of who said so
 */
public record Deflected(String by) implements CallEvent {

    @Override
    public String name() {
        return "deflected";
    }

    @Override
    public CallState apply(CallState call) {
        return call.withPhase(CallPhase.DEFLECTED)
                .withLinks(call.links().givenUp())
                .withMeeting(Optional.empty())
                .withMissed(Optional.empty());
    }
}
