package dev.ssc.calls.event;

import dev.ssc.calls.CallState;

/** The ticket was solved (CALL-PREP-5). */
public record TicketSolved() implements CallEvent {

    @Override
    public String name() {
        return "ticket-solved";
    }

    @Override
    public CallState apply(CallState call) {
        return call.withTicket(call.ticket().whenSolved());
    }
}
