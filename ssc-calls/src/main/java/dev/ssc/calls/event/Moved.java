package dev.ssc.calls.event;

import dev.ssc.calls.CallDeadline;
import dev.ssc.calls.CallState;
import java.time.Instant;
import java.util.Optional;

/**
 * The call was moved to another time (CALL-LINK-8).
 *
 * @param booking the calendar's name of the new booking
 * @param replaced the booking in whose place it came
 * @param start the new start
 * @param at when it was moved
 * @param leadWorks whether the lead works then, if that can be said (CALL-LINK-7)
 */
public record Moved(String booking, String replaced, Instant start, Instant at, Optional<Boolean> leadWorks)
        implements CallEvent {

    @Override
    public String name() {
        return "moved";
    }

    @Override
    public CallState apply(CallState call) {
        return call.changed()
                .bookings(call.bookings().moved(booking, replaced))
                .meeting(call.meeting()
                        .map(meeting -> meeting.moved(booking, start, at, CallDeadline.PRE_CALL_DUE.word())))
                .staffing(call.staffing().judged(leadWorks))
                .build();
    }
}
