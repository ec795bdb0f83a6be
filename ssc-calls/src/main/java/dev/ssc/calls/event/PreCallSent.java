package dev.ssc.calls.event;

import com.google.common.collect.ImmutableList;
import dev.ssc.calls.CallState;
import dev.ssc.calls.meeting.PreCall;

/**
 * The customer was told what the call is for (CALL-PREP-3).
 *
 * @param goals what it is to reach
 * @param required who must be there
 */
public record PreCallSent(String goals, ImmutableList<String> required) implements CallEvent {

    @Override
    public String name() {
        return "pre-call-sent";
    }

    @Override
    public CallState apply(CallState call) {
        return call.withMeeting(call.meeting().map(meeting -> meeting.withPreCall(PreCall.SENT)));
    }
}
