package dev.ssc.calls.event;

import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import java.time.Instant;

/**
 * Support started the call (CALL-LIVE-1).
 *
 * @param by key of who started it
 * @param at when
 */
public record Started(String by, Instant at) implements CallEvent {

    @Override
    public String name() {
        return "started";
    }

    @Override
    public CallState apply(CallState call) {
        return call.changed()
                .phase(CallPhase.LIVE)
                .meeting(call.meeting()
                        .map(meeting -> meeting.withTimes(meeting.times().startedAt(at))))
                .build();
    }
}
