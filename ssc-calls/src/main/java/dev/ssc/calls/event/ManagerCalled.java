package dev.ssc.calls.event;

import dev.ssc.calls.CallState;
import dev.ssc.calls.meeting.HelpCall;
import dev.ssc.calls.meeting.ManagerHelp;

/**
 * The manager on call was asked for help, or paged at once (CALL-LIVE-6).
 *
 * @param how asked or paged
 * @param help when and why
 */
public record ManagerCalled(ManagerHelp how, HelpCall help) implements CallEvent {

    @Override
    public String name() {
        return "manager-called";
    }

    @Override
    public CallState apply(CallState call) {
        return call.withMeeting(call.meeting().map(meeting -> meeting.managerCalled(how, help)));
    }
}
