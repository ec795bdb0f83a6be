package dev.ssc.calls.command;

import com.google.common.collect.ImmutableList;
import dev.ssc.calls.CallState;
import dev.ssc.calls.link.Link;
import dev.ssc.calls.meeting.Meeting;
import dev.ssc.calls.request.CallRequest;
import dev.ssc.calls.request.Message;
import dev.ssc.core.lifecycle.Request;

/** What giving up a call asks for: slot and link are released, and the customer is told (CALL-LINK-9, CALL-PREP-2). */
final class GivingUp {

    private GivingUp() {}

    static ImmutableList<Request> of(CallState call, Request reply) {
        ImmutableList.Builder<Request> requests = ImmutableList.builder();
        call.meeting().map(meeting -> releaseSlot(call, meeting)).ifPresent(requests::add);
        call.links().pending().map(link -> revoke(call, link)).ifPresent(requests::add);
        return requests.add(reply).build();
    }

    static Request revoke(CallState call, Link link) {
        return call.ask(CallRequest.CALENDAR_REVOKE_LINK)
                .fact("offer", link.offer())
                .fact("link", link.id())
                .build();
    }

    static Request.Builder reply(CallState call, Message message) {
        return Telling.customer(call, message)
                .fact("start", call.meeting().map(meeting -> meeting.times().start()));
    }

    private static Request releaseSlot(CallState call, Meeting meeting) {
        return call.ask(CallRequest.CALENDAR_RELEASE_SLOT)
                .fact("booking", meeting.booking())
                .fact("link", meeting.link())
                .fact("start", meeting.times().start())
                .build();
    }
}
