package dev.ssc.core.cadence.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.cadence.ActManner;
import dev.ssc.core.cadence.PeriodOutcome;
import dev.ssc.core.cadence.event.ActNoted;
import dev.ssc.core.cadence.event.PeriodFulfilled;
import dev.ssc.core.cadence.event.PeriodPassed;
import dev.ssc.core.cadence.lifecycle.CadencePhase;
import dev.ssc.core.cadence.lifecycle.CadenceState;
import dev.ssc.core.cadence.lifecycle.Run;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Advice;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Event;
import dev.ssc.core.rhythm.CadenceRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Somebody did what is owed (CAD-7, CAD-10). It counts for the period of its day, or for the one before that is still
 * open; else it is noted.
 *
 * @param by key of the person who did it
 * @param zone the zone of that person; UTC if it is unknown
 * @param manner how it was done
 */
public record DoAct(String by, ZoneId zone, ActManner manner) implements CadenceCommand {

    private static final ImmutableSet<CadencePhase> PHASES =
            Sets.immutableEnumSet(CadencePhase.RUNNING, CadencePhase.PAUSED);

    @Override
    public String name() {
        return "act";
    }

    @Override
    public ImmutableSet<CadencePhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<CadenceState> decide(CadenceState state, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        if (!manner.counts()) {
            return noted(day, CadenceRule.CAD_10, "This does not count; share something, or say that all is quiet.");
        }
        Run run = state.run();
        if (day.isBefore(run.timetable().anchor())) {
            return noted(
                    day,
                    CadenceRule.CAD_7,
                    "Nothing is owed before " + run.timetable().anchor() + ".");
        }
        return run.periodOf(day)
                .<Decision<CadenceState>>map(period -> counted(state, period, day))
                .orElseGet(() -> noted(day, CadenceRule.CAD_7, "This period has its act already; one is enough."));
    }

    private Accepted<CadenceState> counted(CadenceState state, int period, LocalDate day) {
        Run run = state.run();
        PeriodOutcome outcome = day.isAfter(run.due(period)) ? PeriodOutcome.LATE : PeriodOutcome.ON_TIME;
        return Accepted.of(ImmutableList.<Event<CadenceState>>builder()
                .addAll(run.unfulfilledBefore(period, state.pausedFrom()).stream()
                        .map(PeriodPassed::new)
                        .toList())
                .add(new PeriodFulfilled(run.settle(period, outcome), by))
                .build());
    }

    private Accepted<CadenceState> noted(LocalDate day, CadenceRule rule, String sentence) {
        return Accepted.<CadenceState>of(new ActNoted(by, day, manner)).advising(new Advice(rule, sentence));
    }
}
