package dev.ssc.core.term.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.rule.Rule;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermRule;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.TermSurroundings;
import dev.ssc.core.term.event.ProposalReturned;
import java.time.Instant;

/**
 * The own manager sends the change back (TERM-1).
 *
 * @param by key of who sends it back
 * @param reason what is wrong with it
 * @param around what is known of the person, the manager, the seat and other terms
 */
public record ReturnProposal(String by, String reason, TermSurroundings around) implements TermCommand {

    private static final ImmutableSet<TermPhase> PHASES = Sets.immutableEnumSet(TermPhase.PROPOSED);

    @Override
    public String name() {
        return "return-proposal";
    }

    @Override
    public ImmutableSet<TermPhase> phases() {
        return PHASES;
    }

    @Override
    public Rule ruleElsewhere() {
        return TermRule.TERM_1;
    }

    @Override
    public Decision<TermState> decide(TermState term, Instant at) {
        return OwnManager.decides(by, around, () -> Accepted.of(new ProposalReturned(by, reason)));
    }
}
