package dev.ssc.core.term.command;

import com.google.common.collect.ImmutableSet;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.rule.Rule;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermRule;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.event.BackfillEnded;
import java.time.Instant;

/**
 * Nobody stands in for the counterpart any more (TERM-6).
 */
public record EndBackfill() implements TermCommand {

    @Override
    public String name() {
        return "end-backfill";
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
        return term.backfill().isEmpty()
                ? Rejected.by(TermRule.TERM_6, "Nobody stands in for the counterpart, so there is no backfill to end.")
                : Accepted.of(new BackfillEnded(term.dayOf(at)));
    }
}
