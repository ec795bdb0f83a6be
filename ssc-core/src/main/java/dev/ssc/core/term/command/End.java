package dev.ssc.core.term.command;

import com.google.common.collect.ImmutableSet;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.rule.Rule;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermRule;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.event.Ended;
import java.time.Instant;

/**
 * The term ends, at any time and for a reason (TERM-9).
 *
 * @param reason why
 */
public record End(String reason) implements TermCommand {

    @Override
    public String name() {
        return "end";
    }

    @Override
    public ImmutableSet<TermPhase> phases() {
        return TermPhase.HOLDING;
    }

    @Override
    public Rule ruleElsewhere() {
        return TermRule.TERM_9;
    }

    @Override
    public Decision<TermState> decide(TermState term, Instant at) {
        return reason.isBlank()
                ? Rejected.by(TermRule.TERM_9, "Say why the term ends.")
                : Accepted.of(new Ended(term.dayOf(at), reason));
    }
}
