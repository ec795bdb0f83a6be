package dev.ssc.core.term.event;

import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermState;

/**
 * The onboarding issue is asked for.
 */
public record OnboardingOpened() implements TermEvent {

    @Override
    public String name() {
        return "onboarding-opened";
    }

    @Override
    public TermState apply(TermState term) {
        return term.change().phase(TermPhase.ONBOARDING).build();
    }
}
