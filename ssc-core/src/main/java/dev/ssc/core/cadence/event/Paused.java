package dev.ssc.core.cadence.event;

import dev.ssc.core.cadence.lifecycle.CadenceState;
import java.time.LocalDate;

/**
 * The person stepped aside and nobody stands in (CAD-8).
 *
 * @param from the first day of the pause
 */
public record Paused(LocalDate from) implements CadenceEvent {

    @Override
    public String name() {
        return "paused";
    }

    @Override
    public CadenceState apply(CadenceState state) {
        return state.change().pausedFrom(from).build();
    }
}
