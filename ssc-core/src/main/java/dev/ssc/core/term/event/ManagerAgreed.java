package dev.ssc.core.term.event;

import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermState;

/**
 * The own manager agreed.
 *
 * @param by key of the manager
 */
public record ManagerAgreed(String by) implements TermEvent {

    @Override
    public String name() {
        return "manager-agreed";
    }

    @Override
    public TermState apply(TermState term) {
        return term.change().phase(TermPhase.AGREED).manager(by).build();
    }
}
