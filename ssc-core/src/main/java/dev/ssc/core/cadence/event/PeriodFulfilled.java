package dev.ssc.core.cadence.event;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.cadence.ObligationPeriod;
import dev.ssc.core.cadence.lifecycle.CadenceState;

/**
 * Something was done for a period (CAD-7).
 *
 * @param period the next period that was open, with its outcome
 * @param by who did it
 */
public record PeriodFulfilled(ObligationPeriod period, String by) implements CadenceEvent {

    @Override
    public String name() {
        return "period-fulfilled";
    }

    @Override
    public CadenceState apply(CadenceState state) {
        return state.change().settled(with(state.settled(), period)).build();
    }

    static ImmutableList<ObligationPeriod> with(ImmutableList<ObligationPeriod> settled, ObligationPeriod next) {
        return ImmutableList.<ObligationPeriod>builderWithExpectedSize(settled.size() + 1)
                .addAll(settled)
                .add(next)
                .build();
    }
}
