package dev.ssc.core.term.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.rule.Rule;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermRule;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.event.OnboardingFinished;
import java.time.Instant;

/**
 * The onboarding issue is done (TERM-1).
 */
public record FinishOnboarding() implements TermCommand {

    private static final ImmutableSet<TermPhase> PHASES = Sets.immutableEnumSet(TermPhase.ONBOARDING);

    @Override
    public String name() {
        return "finish-onboarding";
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
        return Accepted.of(new OnboardingFinished());
    }
}
