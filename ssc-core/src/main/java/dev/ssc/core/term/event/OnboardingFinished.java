package dev.ssc.core.term.event;

import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermState;

/**
 * The onboarding issue is done.
 */
public record OnboardingFinished() implements TermEvent {

    @Override
    public String name() {
        return "onboarding-finished";
    }

    @Override
    public TermState apply(TermState term) {
        return term.change().phase(TermPhase.ONBOARDED).build();
    }
}
