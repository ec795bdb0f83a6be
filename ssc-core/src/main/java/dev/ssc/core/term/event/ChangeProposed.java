package dev.ssc.core.term.event;

import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermState;

/**
 * A change of the file of counterparts is proposed (TERM-2).
 *
 * @param nameWritten the name as it will stand in the file
 * @param manager key of the manager who reviews
 */
public record ChangeProposed(String nameWritten, String manager) implements TermEvent {

    @Override
    public String name() {
        return "change-proposed";
    }

    @Override
    public TermState apply(TermState term) {
        return term.change()
                .phase(TermPhase.PROPOSED)
                .proposedName(nameWritten)
                .manager(manager)
                .build();
    }
}
