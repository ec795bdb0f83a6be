package dev.ssc.core.term.command;

import com.google.common.collect.ImmutableSet;
import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.rule.Rule;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermState;

/** What somebody wants of a term. The commands stand here in the order of the domain's table. */
public sealed interface TermCommand extends Command<TermState>
        permits ExpressInterest,
                Adopt,
                Carry,
                ManagerAgrees,
                ManagerDeclines,
                OpenOnboarding,
                FinishOnboarding,
                Propose,
                ReturnProposal,
                Approve,
                StepAside,
                Return,
                Backfill,
                EndBackfill,
                SettleItem,
                End,
                HandOver,
                Withdraw {

    @Override
    ImmutableSet<TermPhase> phases();

    /** {@return the rule that rejects the command in another phase of an open term} */
    Rule ruleElsewhere();

    @Override
    default Rejected<TermState> elsewhere(TermState term) {
        return Elsewhere.rejection(this, term);
    }
}
