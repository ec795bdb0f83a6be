package dev.ssc.core.term.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Advice;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.rule.Rule;
import dev.ssc.core.term.Absence;
import dev.ssc.core.term.StandIn;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermRule;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.TermSurroundings;
import dev.ssc.core.term.event.Backfilled;
import dev.ssc.core.term.event.SteppedAside;
import dev.ssc.core.term.request.TermMessage;
import dev.ssc.core.term.request.TermRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The counterpart steps aside and keeps the seat (TERM-5). If it is for long, the own manager stands in at once (TERM-6).
 *
 * @param until the first day back, in the person's zone; absent if nobody knows
 * @param reason why, if stated
 * @param around what is known of the person, the manager, the seat and other terms
 */
public record StepAside(Optional<LocalDate> until, Optional<String> reason, TermSurroundings around)
        implements TermCommand {

    private static final ImmutableSet<TermPhase> PHASES = Sets.immutableEnumSet(TermPhase.ACTIVE);

    @Override
    public String name() {
        return "step-aside";
    }

    @Override
    public ImmutableSet<TermPhase> phases() {
        return PHASES;
    }

    @Override
    public Rule ruleElsewhere() {
        return TermRule.TERM_5;
    }

    @Override
    public Decision<TermState> decide(TermState term, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, around.zone());
        if (until.filter(day -> !day.isAfter(today)).isPresent()) {
            return Rejected.by(
                    TermRule.TERM_5, "It is " + today + "; step aside until a later day, or without naming one.");
        }
        Accepted<TermState> aside = daysFrom(today) >= term.policy().backfillDays()
                ? withBackfill(term, today)
                : Accepted.of(steppedAside(today));
        return daysFrom(today) > term.policy().asideDays() ? aside.advising(vacancyAtRisk()) : aside;
    }

    private Accepted<TermState> withBackfill(TermState term, LocalDate today) {
        Optional<StandIn> standIn = around.managerKey()
                .map(manager -> new StandIn(manager, today, until, reason))
                .filter(wanted -> !around.managerMisses(wanted));
        return standIn.map(found -> Accepted.<TermState>of(ImmutableList.of(steppedAside(today), new Backfilled(found)))
                        .asking(toldManager(term, found)))
                .orElseGet(
                        () -> Accepted.<TermState>of(steppedAside(today)).advising(OwnManager.cannotStandIn(around)));
    }

    private SteppedAside steppedAside(LocalDate today) {
        return new SteppedAside(Absence.of(today, until), reason, around.zone());
    }

    private long daysFrom(LocalDate today) {
        return until.map(day -> ChronoUnit.DAYS.between(today, day)).orElse(Long.MAX_VALUE);
    }

    private static Request toldManager(TermState term, StandIn standIn) {
        return term.ask(TermRequest.CHAT_TELL)
                .fact("message", TermMessage.BACKFILL_NEEDED.word())
                .fact("to", standIn.by())
                .fact("from", standIn.from().toString())
                .fact("until", standIn.to().map(LocalDate::toString))
                .build();
    }

    private Advice vacancyAtRisk() {
        return new Advice(
                TermRule.TERM_5,
                "This is a long time aside. " + around.seatText()
                        + " may need another counterpart; talk about it with your manager.");
    }
}
