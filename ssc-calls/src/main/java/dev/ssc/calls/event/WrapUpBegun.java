package dev.ssc.calls.event;

import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;

/**
 * The wrap-up began (CALL-LIVE-2).
 *
 * @param by key of who began it
 */
public record WrapUpBegun(String by) implements CallEvent {

    @Override
    public String name() {
        return "wrap-up-begun";
    }

    @Override
    public CallState apply(CallState call) {
        return call.changed()
                .phase(CallPhase.WRAPPING_UP)
                .meeting(call.meeting().map(meeting -> meeting.withWrappingUp(true)))
                .build();
    }
}
