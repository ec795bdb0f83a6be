package dev.ssc.calls.event;

import dev.ssc.calls.CallState;
import dev.ssc.calls.agenda.AgendaItem;

/**
 * A question was added to the agenda, open (CALL-PREP-1).
 *
 * @param item what identifies it
 * @param text the question
 */
public record ItemAdded(String item, String text) implements CallEvent {

    @Override
    public String name() {
        return "item-added";
    }

    @Override
    public CallState apply(CallState call) {
        return call.withAgenda(call.agenda().with(AgendaItem.open(item, text)));
    }
}
