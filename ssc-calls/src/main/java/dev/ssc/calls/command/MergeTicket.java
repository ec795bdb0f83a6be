package dev.ssc.calls.command;

import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.TicketMerged;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Advice;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import java.time.Instant;
import java.util.Optional;

/**
 * The ticket was merged into another; its call goes along (CALL-PREP-6).
 *
 * @param into number of the other ticket
 * @param otherCall key of the call that the other ticket has already, if it has one
 */
public record MergeTicket(String into, Optional<String> otherCall) implements CallCommand {

    @Override
    public String name() {
        return "ticket-merged";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return CallPhase.OPEN;
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        if (call.ticket().isNamedBy(into)) {
            return Rejected.by(
                    CallRule.CALL_PREP_6,
                    "The ticket is, or once was, " + into + " itself; name the ticket it went into.");
        }
        return Accepted.<CallState>of(new TicketMerged(into))
                .advising(otherCall.map(other -> new Advice(
                        CallRule.CALL_PREP_6,
                        "Ticket " + into + " has the call " + other + " already; decide which of the two is held.")));
    }
}
