package dev.ssc.core.term.event;

import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermState;

/**
 * The own manager declined.
 *
 * @param by key of the manager
 * @param reason why
 */
public record ManagerDeclined(String by, String reason) implements TermEvent {

    @Override
    public String name() {
        return "manager-declined";
    }

    @Override
    public TermState apply(TermState term) {
        return term.change()
                .phase(TermPhase.DECLINED)
                .manager(by)
                .reason(reason)
                .build();
    }
}
