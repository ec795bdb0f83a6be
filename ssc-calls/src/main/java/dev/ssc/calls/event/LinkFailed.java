package dev.ssc.calls.event;

import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.link.LinkStatus;

/**
 * The calendar could not make the link.
 *
 * @param reason why
 */
public record LinkFailed(String reason) implements CallEvent {

    @Override
    public String name() {
        return "link-failed";
    }

    @Override
    public CallState apply(CallState call) {
        return call.changed()
                .phase(CallPhase.STAFFED)
                .links(call.links().withStatus(LinkStatus.FAILED))
                .build();
    }
}
