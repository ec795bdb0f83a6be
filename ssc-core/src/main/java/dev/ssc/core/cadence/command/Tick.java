package dev.ssc.core.cadence.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.cadence.ObligationKind;
import dev.ssc.core.cadence.ObligationPeriod;
import dev.ssc.core.cadence.PeriodOutcome;
import dev.ssc.core.cadence.Standing;
import dev.ssc.core.cadence.event.CadenceEvent;
import dev.ssc.core.cadence.event.PeriodPassed;
import dev.ssc.core.cadence.event.Reminded;
import dev.ssc.core.cadence.lifecycle.CadencePhase;
import dev.ssc.core.cadence.lifecycle.CadenceState;
import dev.ssc.core.cadence.lifecycle.Commitment;
import dev.ssc.core.cadence.lifecycle.Run;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Advice;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Event;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.lifecycle.Unchanged;
import dev.ssc.core.rhythm.CadenceRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Time has gone by. Each period that can no longer be fulfilled is recorded, and the person is told once where the
 * obligation stands now, however long nobody looked (CAD-6, CAD-12).
 */
public record Tick() implements CadenceCommand {

    private static final ImmutableSet<CadencePhase> PHASES =
            Sets.immutableEnumSet(CadencePhase.RUNNING, CadencePhase.PAUSED);

    @Override
    public String name() {
        return "tick";
    }

    @Override
    public ImmutableSet<CadencePhase> phases() {
        return PHASES;
    }

    @Override
    public Optional<Unchanged<CadenceState>> repetition(CadenceState state, Instant at) {
        return state.deadlines().stream().noneMatch(deadline -> deadline.isDue(at))
                ? Optional.of(Unchanged.repeated())
                : Optional.empty();
    }

    @Override
    public Decision<CadenceState> decide(CadenceState state, Instant at) {
        LocalDate today = state.dayOf(at);
        Run run = state.run();
        List<CadenceEvent> passed = run.unfulfilledBefore(firstOpen(run, today), Optional.empty()).stream()
                .<CadenceEvent>map(PeriodPassed::new)
                .toList();
        CadenceState caughtUp = after(state, passed);
        Standing standing = caughtUp.run().standing(today);
        return standing.status().reminds()
                        && state.told().filter(standing::equals).isEmpty()
                ? reminding(caughtUp, passed, standing)
                : Accepted.of(ImmutableList.copyOf(passed));
    }

    /** The periods that share the due date of the first one that is still open are settled with it. */
    private static int firstOpen(Run run, LocalDate today) {
        int open = run.firstStillOpen(today);
        return run.timetable().before(open).orElse(0) + 1;
    }

    private static CadenceState after(CadenceState state, List<CadenceEvent> events) {
        CadenceState folded = state;
        for (CadenceEvent event : events) {
            folded = event.apply(folded);
        }
        return folded;
    }

    private static Accepted<CadenceState> reminding(CadenceState state, List<CadenceEvent> passed, Standing standing) {
        Accepted<CadenceState> told = Accepted.of(ImmutableList.<Event<CadenceState>>builder()
                        .addAll(passed)
                        .add(new Reminded(standing))
                        .build())
                .asking(reminder(state, standing));
        return told.advising(allQuiet(state));
    }

    private static Request reminder(CadenceState state, Standing standing) {
        Commitment owed = state.owed();
        return Request.of("chat.tell")
                .fact("cadence", state.name())
                .fact("to", owed.person())
                .fact("message", standing.status().word())
                .fact("obligation", owed.kind().word())
                .fact("seat", owed.seat())
                .fact("text", Optional.of(owed.part().text()).filter(text -> !text.isEmpty()))
                .fact("due", standing.due().toString())
                .build();
    }

    private static Optional<Advice> allQuiet(CadenceState state) {
        int periods = state.policy().quietPeriods();
        List<ObligationPeriod> last =
                state.settled().reverse().stream().limit(periods).toList();
        boolean silent = last.size() == periods
                && last.stream().allMatch(period -> period.outcome().equals(Optional.of(PeriodOutcome.MISSED)));
        return silent && state.owed().kind() == ObligationKind.UPDATE
                ? Optional.of(new Advice(
                        CadenceRule.CAD_10,
                        "Nothing was shared for " + periods + " periods; a word that all is quiet is enough."))
                : Optional.empty();
    }
}
