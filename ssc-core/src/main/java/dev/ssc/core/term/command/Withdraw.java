package dev.ssc.core.term.command;

import com.google.common.collect.ImmutableSet;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.rule.Rule;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermRule;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.event.Withdrawn;
import java.time.Instant;

/**
 * The person does not want to serve any more, before the term became active (TERM-9).
 */
public record Withdraw() implements TermCommand {

    @Override
    public String name() {
        return "withdraw";
    }

    @Override
    public ImmutableSet<TermPhase> phases() {
        return TermPhase.BEFORE_ACTIVE;
    }

    @Override
    public Rule ruleElsewhere() {
        return TermRule.TERM_9;
    }

    @Override
    public Decision<TermState> decide(TermState term, Instant at) {
        return Accepted.of(new Withdrawn());
    }
}
