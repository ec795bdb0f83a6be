package dev.ssc.core.term.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.rule.Rule;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermRule;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.event.Returned;
import java.time.Instant;

/**
 * The counterpart is back. The same term goes on, and nobody stands in any more (TERM-5, TERM-6).
 */
public record Return() implements TermCommand {

    private static final ImmutableSet<TermPhase> PHASES = Sets.immutableEnumSet(TermPhase.ASIDE);

    @Override
    public String name() {
        return "return";
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
        return Accepted.of(new Returned(term.dayOf(at)));
    }
}
