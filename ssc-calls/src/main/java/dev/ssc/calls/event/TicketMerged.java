package dev.ssc.calls.event;

import dev.ssc.calls.CallState;

/**
 * The ticket was merged into another, which has the call now (CALL-PREP-6).
 *
 * @param into number of the other ticket
 */
public record TicketMerged(String into) implements CallEvent {

    @Override
    public String name() {
        return "ticket-merged";
    }

    @Override
    public CallState apply(CallState call) {
        return call.withTicket(call.ticket().mergedInto(into));
    }
}
