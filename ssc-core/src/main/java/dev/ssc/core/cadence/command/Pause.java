package dev.ssc.core.cadence.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.cadence.event.Paused;
import dev.ssc.core.cadence.lifecycle.CadencePhase;
import dev.ssc.core.cadence.lifecycle.CadenceState;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import java.time.Instant;

/** The person steps aside and nobody stands in (CAD-8). Nobody is told anything until the return. */
public record Pause() implements CadenceCommand {

    private static final ImmutableSet<CadencePhase> PHASES = Sets.immutableEnumSet(CadencePhase.RUNNING);

    @Override
    public String name() {
        return "pause";
    }

    @Override
    public ImmutableSet<CadencePhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<CadenceState> decide(CadenceState state, Instant at) {
        return Accepted.of(new Paused(state.dayOf(at)));
    }
}
