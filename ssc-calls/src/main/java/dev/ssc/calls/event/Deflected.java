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
        return call.changed()
                .phase(CallPhase.DEFLECTED)
                .links(call.links().givenUp())
                .meeting(Optional.empty())
                .missed(Optional.empty())
                .build();
    }
}
