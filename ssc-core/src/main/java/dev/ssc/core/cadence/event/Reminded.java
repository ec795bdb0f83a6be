package dev.ssc.core.cadence.event;

import dev.ssc.core.cadence.Standing;
import dev.ssc.core.cadence.lifecycle.CadenceState;

/**
 * The person was told where the obligation stands (CAD-12).
 *
 * @param standing status and due date
 */
public record Reminded(Standing standing) implements CadenceEvent {

    @Override
    public String name() {
        return "reminded";
    }

    @Override
    public CadenceState apply(CadenceState state) {
        return state.change().told(standing).build();
    }
}
