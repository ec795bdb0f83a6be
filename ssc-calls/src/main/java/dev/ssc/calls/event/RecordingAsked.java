package dev.ssc.calls.event;

import dev.ssc.calls.CallState;
import dev.ssc.calls.meeting.Recording;

/** The customer wants to record the call (CALL-LIVE-7). */
public record RecordingAsked() implements CallEvent {

    @Override
    public String name() {
        return "recording-asked";
    }

    @Override
    public CallState apply(CallState call) {
        return call.withMeeting(call.meeting().map(meeting -> meeting.withRecording(Recording.ASKED)));
    }
}
