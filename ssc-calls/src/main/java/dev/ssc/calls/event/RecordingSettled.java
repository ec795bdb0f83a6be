package dev.ssc.calls.event;

import dev.ssc.calls.CallState;
import dev.ssc.calls.meeting.Recording;

/**
 * It was settled whether and how the call is recorded, or left open for the manager (CALL-LIVE-7).
 *
 * @param recording how it is recorded now; asked, if the engineer is not comfortable
 */
public record RecordingSettled(Recording recording) implements CallEvent {

    @Override
    public String name() {
        return "recording-settled";
    }

    @Override
    public CallState apply(CallState call) {
        return call.withMeeting(call.meeting().map(meeting -> meeting.withRecording(recording)));
    }
}
