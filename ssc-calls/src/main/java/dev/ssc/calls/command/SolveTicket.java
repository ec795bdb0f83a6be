package dev.ssc.calls.command;

import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.TicketSolved;
import dev.ssc.calls.request.Message;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import java.time.Instant;

/** The ticket was solved; before the call starts, its lead is asked whether it still takes place (CALL-PREP-5). */
public record SolveTicket() implements CallCommand {

    @Override
    public String name() {
        return "ticket-solved";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return CallPhase.OPEN;
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        Accepted<CallState> solved = Accepted.of(new TicketSolved());
        boolean leadMustDecide =
                call.phase().beforeStart() && call.staffing().lead().isPresent();
        return leadMustDecide
                ? solved.asking(Telling.lead(call, Message.TICKET_SOLVED)
                        .fact(
                                "start",
                                call.meeting().map(meeting -> meeting.times().start()))
                        .build())
                : solved;
    }
}
