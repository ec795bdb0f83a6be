package dev.ssc.calls.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.Cancelled;
import dev.ssc.calls.meeting.Meeting;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.calls.request.Message;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Unchanged;
import java.time.Instant;
import java.util.Optional;

/**
 * One side gives the call up before it starts (CALL-LINK-9). The cancellation that a calendar tells as one half of a
 * move is none (CALL-LINK-8).
 *
 * @param by the word {@code customer}, or key of a person
 * @param reason why
 * @param booking the booking that was cancelled, if a calendar tells of it
 * @param rescheduled whether it is one half of a move
 */
public record Cancel(String by, String reason, Optional<String> booking, boolean rescheduled) implements CallCommand {

    private static final ImmutableSet<CallPhase> PHASES =
            Sets.immutableEnumSet(CallPhase.AGREED, CallPhase.STAFFED, CallPhase.OFFERED, CallPhase.BOOKED);

    @Override
    public String name() {
        return "cancel";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Optional<Unchanged<CallState>> repetition(CallState call, Instant at) {
        boolean moved =
                rescheduled || booking.filter(call.bookings()::isSuperseded).isPresent();
        return moved ? Optional.of(Unchanged.repeated()) : Optional.empty();
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        if (booking.filter(named -> !isCurrent(call, named)).isPresent()) {
            return Rejected.by(
                    CallRule.CALL_LINK_8,
                    "The booking " + booking.get() + " is not this call's; leave it out to cancel the call itself.");
        }
        return Accepted.<CallState>of(new Cancelled(by, reason))
                .asking(GivingUp.of(
                        call,
                        GivingUp.reply(call, Message.CANCELLED)
                                .fact("by", by)
                                .fact("reason", reason)
                                .build()));
    }

    private static boolean isCurrent(CallState call, String named) {
        return call.meeting().map(Meeting::booking).filter(named::equals).isPresent();
    }
}
