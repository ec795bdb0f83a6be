package dev.ssc.core.cadence.event;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.cadence.ObligationPeriod;
import dev.ssc.core.cadence.lifecycle.CadenceState;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The person is back (CAD-8).
 *
 * @param anchor the anchor of the new sequence; empty if the pause held no day, and the old one goes on
 */
public record Resumed(Optional<LocalDate> anchor) implements CadenceEvent {

    @Override
    public String name() {
        return "resumed";
    }

    @Override
    public CadenceState apply(CadenceState state) {
        CadenceState.Builder back = state.change().pausedFrom(Optional.empty());
        return anchor.map(day -> back.anchor(day)
                        .past(settledSoFar(state))
                        .settled(ImmutableList.of())
                        .told(Optional.empty()))
                .orElse(back)
                .build();
    }

    private static ImmutableList<ObligationPeriod> settledSoFar(CadenceState state) {
        return ImmutableList.<ObligationPeriod>builder()
                .addAll(state.past())
                .addAll(state.settled())
                .build();
    }
}
