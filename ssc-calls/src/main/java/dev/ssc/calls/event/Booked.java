package dev.ssc.calls.event;

import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.link.LinkStatus;
import dev.ssc.calls.meeting.Meeting;
import dev.ssc.calls.meeting.Times;
import java.util.Optional;

/**
 * The customer chose a time: the link is used and the call booked in one step (CALL-LINK-5).
 *
 * @param booking the calendar's name of the booking
 * @param link the calendar's name of the link
 * @param times the times it gives the call
 * @param leadWorks whether the lead works then, if that can be said (CALL-LINK-7)
 */
public record Booked(String booking, String link, Times times, Optional<Boolean> leadWorks) implements CallEvent {

    @Override
    public String name() {
        return "booked";
    }

    @Override
    public CallState apply(CallState call) {
        return call.changed()
                .phase(CallPhase.BOOKED)
                .links(call.links().withStatus(LinkStatus.USED))
                .bookings(call.bookings().with(booking, link))
                .meeting(Meeting.booked(booking, link, times))
                .staffing(call.staffing().judged(leadWorks))
                .missed(Optional.empty())
                .build();
    }
}
