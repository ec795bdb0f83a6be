package dev.ssc.calls.event;

import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;

/** The link was taken back. */
public record LinkRevoked() implements CallEvent {

    @Override
    public String name() {
        return "link-revoked";
    }

    @Override
    public CallState apply(CallState call) {
        return call.changed()
                .phase(CallPhase.STAFFED)
                .links(call.links().givenUp())
                .build();
    }
}
