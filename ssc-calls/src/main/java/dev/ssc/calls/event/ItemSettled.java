package dev.ssc.calls.event;

import dev.ssc.calls.CallState;
import dev.ssc.calls.agenda.ItemStatus;
import java.util.Optional;

/**
 * A question of the agenda was settled (CALL-PREP-1).
 *
 * @param item what identifies it
 * @param status how
 * @param note the instructions for the customer, if there are any
 */
public record ItemSettled(String item, ItemStatus status, Optional<String> note) implements CallEvent {

    @Override
    public String name() {
        return "item-settled";
    }

    @Override
    public CallState apply(CallState call) {
        return call.withAgenda(call.agenda().settled(item, status, note));
    }
}
