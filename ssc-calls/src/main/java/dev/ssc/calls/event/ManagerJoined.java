package dev.ssc.calls.event;

import dev.ssc.calls.CallState;
import dev.ssc.calls.meeting.ManagerHelp;

/**
 * A manager joined the call (CALL-LIVE-6).
 *
 * @param manager key of the manager
 */
public record ManagerJoined(String manager) implements CallEvent {

    @Override
    public String name() {
        return "manager-joined";
    }

    @Override
    public CallState apply(CallState call) {
        return call.withMeeting(call.meeting().map(meeting -> meeting.withManagerHelp(ManagerHelp.JOINED)));
    }
}
