package dev.ssc.calls.event;

import dev.ssc.calls.CallState;

/** The ticket was opened again (CALL-PREP-5). */
public record TicketReopened() implements CallEvent {

    @Override
    public String name() {
        return "ticket-reopened";
    }

    @Override
    public CallState apply(CallState call) {
        return call.withTicket(call.ticket().whenReopened());
    }
}
