package dev.ssc.core.term.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.rule.Rule;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermRule;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.event.OnboardingOpened;
import dev.ssc.core.term.request.TermMessage;
import dev.ssc.core.term.request.TermRequest;
import java.time.Instant;

/**
 * The onboarding issue is wanted (TERM-1).
 */
public record OpenOnboarding() implements TermCommand {

    private static final ImmutableSet<TermPhase> PHASES = Sets.immutableEnumSet(TermPhase.AGREED);

    @Override
    public String name() {
        return "open-onboarding";
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
        Request issue = term.ask(TermRequest.ISSUE_OPEN)
                .fact("message", TermMessage.ONBOARDING.word())
                .fact("project", term.policy().onboardingProject())
                .fact("template", term.policy().onboardingTemplate())
                .fact("assignee", term.served().person())
                .build();
        return Accepted.<TermState>of(new OnboardingOpened()).asking(issue);
    }
}
