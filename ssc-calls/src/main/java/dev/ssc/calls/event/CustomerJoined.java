package dev.ssc.calls.event;

import dev.ssc.calls.CallState;
import java.time.Instant;

/**
 * The customer joined (CALL-LIVE-1).
 *
 * @param at when
 */
public record CustomerJoined(Instant at) implements CallEvent {

    @Override
    public String name() {
        return "customer-joined";
    }

    @Override
    public CallState apply(CallState call) {
        return call.withMeeting(
                call.meeting().map(meeting -> meeting.withTimes(meeting.times().joinedAt(at))));
    }
}
