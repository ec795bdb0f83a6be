package dev.ssc.core.term.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Advice;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.rule.Rule;
import dev.ssc.core.term.StandIn;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermRule;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.TermSurroundings;
import dev.ssc.core.term.event.Backfilled;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody stands in for the counterpart, for an important event or on wish (TERM-6).
 *
 * @param by key of the person who stands in
 * @param from the first day
 * @param to the first day on which it is no longer needed, if known
 * @param reason why
 * @param around what is known of the person, the manager, the seat and other terms
 */
public record Backfill(String by, LocalDate from, Optional<LocalDate> to, String reason, TermSurroundings around)
        implements TermCommand {

    @Override
    public String name() {
        return "backfill";
    }

    @Override
    public ImmutableSet<TermPhase> phases() {
        return TermPhase.HOLDING;
    }

    @Override
    public Rule ruleElsewhere() {
        return TermRule.TERM_6;
    }

    @Override
    public Decision<TermState> decide(TermState term, Instant at) {
        if (by.equals(term.served().person())) {
            return Rejected.by(
                    TermRule.TERM_6, "Nobody stands in for themselves; ask the own manager, or somebody else.");
        }
        if (to.filter(from::isAfter).isPresent()) {
            return Rejected.by(TermRule.TERM_6, "A backfill from " + from + " cannot end before that day.");
        }
        boolean manager = around.managerKey().filter(by::equals).isPresent();
        StandIn standIn = new StandIn(by, from, to, Optional.of(reason));
        if (manager && around.managerMisses(standIn)) {
            return Accepted.<TermState>of(ImmutableList.of()).advising(OwnManager.cannotStandIn(around));
        }
        Accepted<TermState> accepted = Accepted.of(new Backfilled(standIn));
        return manager ? accepted : accepted.advising(notTheManager());
    }

    private Advice notTheManager() {
        return new Advice(
                TermRule.TERM_6,
                by + " is not the manager of " + around.person().name()
                        + "; the manager is meant to stand in. Make sure that both know.");
    }
}
