package dev.ssc.calls.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.Moved;
import dev.ssc.calls.lead.People;
import dev.ssc.calls.link.Bookings;
import dev.ssc.calls.meeting.Meeting;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Unchanged;
import java.time.Instant;
import java.util.Optional;

/**
 * The customer moved the call to another time (CALL-LINK-8); the new time is judged as that of a booking (CALL-TYPE-2,
 * CALL-LINK-7).
 *
 * @param people the people to look at
 * @param booking the calendar's name of the new booking
 * @param replaces the booking in whose place it comes
 * @param start when the call starts now
 */
public record Reschedule(People people, String booking, String replaces, Instant start) implements CallCommand {

    private static final ImmutableSet<CallPhase> PHASES = Sets.immutableEnumSet(CallPhase.BOOKED);

    @Override
    public String name() {
        return "reschedule";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    /** A message about a booking that was superseded, or one that changes neither booking nor time. */
    @Override
    public Optional<Unchanged<CallState>> repetition(CallState call, Instant at) {
        Bookings bookings = call.bookings();
        boolean old = bookings.isSuperseded(replaces) || bookings.isSuperseded(booking);
        return old || changesNothing(call) ? Optional.of(Unchanged.repeated()) : Optional.empty();
    }

    private boolean changesNothing(CallState call) {
        return booking.equals(replaces)
                && call.meeting()
                        .filter(meeting -> meeting.booking().equals(booking))
                        .filter(meeting -> meeting.times().start().equals(start))
                        .isPresent();
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        NewTime time = new NewTime(call, people, start, at);
        Optional<Rejected<CallState>> refused =
                time.tooCloseToUpgrade().or(time::tooSoon).or(() -> unknown(call));
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<Boolean> leadWorks = time.leadWorks();
        Accepted<CallState> moved = Accepted.<CallState>of(new Moved(booking, replaces, start, at, leadWorks))
                .advising(time.adviceOnUpgrade())
                .advising(NewTime.adviceOnHours(leadWorks));
        return time.tellingLead(moved, booking);
    }

    private Optional<Rejected<CallState>> unknown(CallState call) {
        boolean current =
                call.meeting().map(Meeting::booking).filter(replaces::equals).isPresent();
        return current
                ? Optional.empty()
                : Optional.of(Rejected.by(
                        CallRule.CALL_LINK_8,
                        "This call never had the booking " + replaces + "; tell the move of its own booking first."));
    }
}
