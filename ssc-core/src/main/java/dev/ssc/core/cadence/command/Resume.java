package dev.ssc.core.cadence.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.cadence.event.PeriodPassed;
import dev.ssc.core.cadence.event.Resumed;
import dev.ssc.core.cadence.lifecycle.CadencePhase;
import dev.ssc.core.cadence.lifecycle.CadenceState;
import dev.ssc.core.cadence.lifecycle.Run;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The person is back (CAD-8): open periods that were due in the pause or later, and began before its end, are excused,
 * open ones that were due before it are missed, and a new sequence begins with this day as anchor. A pause without a
 * whole day, or one that was over before the anchor, changes nothing.
 */
public record Resume() implements CadenceCommand {

    private static final ImmutableSet<CadencePhase> PHASES = Sets.immutableEnumSet(CadencePhase.PAUSED);

    @Override
    public String name() {
        return "resume";
    }

    @Override
    public ImmutableSet<CadencePhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<CadenceState> decide(CadenceState state, Instant at) {
        LocalDate today = state.dayOf(at);
        LocalDate from = state.pausedFrom().orElseThrow();
        if (!today.isAfter(from) || !today.isAfter(state.anchor().orElseThrow())) {
            return Accepted.of(new Resumed(Optional.empty()));
        }
        Run run = state.run();
        return Accepted.of(ImmutableList.<Event<CadenceState>>builder()
                .addAll(run.unfulfilledBefore(firstNotBegun(run, today), Optional.of(from)).stream()
                        .map(PeriodPassed::new)
                        .toList())
                .add(new Resumed(Optional.of(today)))
                .build());
    }

    private static int firstNotBegun(Run run, LocalDate today) {
        int period = run.settled().size() + 1;
        while (run.timetable().firstDay(period).isBefore(today)) {
            period++;
        }
        return period;
    }
}
