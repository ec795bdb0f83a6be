package dev.ssc.calls.command;

import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.TicketReopened;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import java.time.Instant;

/** The ticket was opened again, so that the call goes on as before (CALL-PREP-5). */
public record ReopenTicket() implements CallCommand {

    @Override
    public String name() {
        return "ticket-reopened";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return CallPhase.OPEN;
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        return Accepted.of(new TicketReopened());
    }
}
