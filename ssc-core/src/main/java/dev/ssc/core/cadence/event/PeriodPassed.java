package dev.ssc.core.cadence.event;

import dev.ssc.core.cadence.ObligationPeriod;
import dev.ssc.core.cadence.PeriodOutcome;
import dev.ssc.core.cadence.lifecycle.CadenceState;

/**
 * A period is over and nothing was done for it: it is missed or excused (CAD-7, CAD-8, CAD-12).
 *
 * @param period the next period that was open, with its outcome
 */
public record PeriodPassed(ObligationPeriod period) implements CadenceEvent {

    @Override
    public String name() {
        return "period-" + period.outcome().map(PeriodOutcome::word).orElseThrow();
    }

    @Override
    public CadenceState apply(CadenceState state) {
        return state.change()
                .settled(PeriodFulfilled.with(state.settled(), period))
                .build();
    }
}
