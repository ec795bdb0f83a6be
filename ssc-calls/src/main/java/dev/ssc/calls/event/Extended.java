package dev.ssc.calls.event;

import dev.ssc.calls.CallState;
import java.time.Duration;

/**
 * The call was extended (CALL-LIVE-3).
 *
 * @param more by how much
 */
public record Extended(Duration more) implements CallEvent {

    @Override
    public String name() {
        return "extended";
    }

    @Override
    public CallState apply(CallState call) {
        return call.withMeeting(
                call.meeting().map(meeting -> meeting.withTimes(meeting.times().extendedBy(more))));
    }
}
