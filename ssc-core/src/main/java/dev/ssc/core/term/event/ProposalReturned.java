package dev.ssc.core.term.event;

import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermState;

/**
 * The own manager sent the change back.
 *
 * @param by key of the manager
 * @param reason what is wrong with it
 */
public record ProposalReturned(String by, String reason) implements TermEvent {

    @Override
    public String name() {
        return "proposal-returned";
    }

    @Override
    public TermState apply(TermState term) {
        return term.change()
                .phase(TermPhase.ONBOARDED)
                .manager(by)
                .reason(reason)
                .build();
    }
}
