package dev.ssc.calls.event;

import dev.ssc.calls.CallState;

/** The shared room was locked (CALL-PREP-4). */
public record RoomLocked() implements CallEvent {

    @Override
    public String name() {
        return "room-locked";
    }

    @Override
    public CallState apply(CallState call) {
        return call.withMeeting(call.meeting().map(meeting -> meeting.withLocked(true)));
    }
}
