package dev.ssc.core.term.event;

import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermState;

/**
 * The person does not want to serve any more, before the term became active (TERM-9).
 */
public record Withdrawn() implements TermEvent {

    @Override
    public String name() {
        return "withdrawn";
    }

    @Override
    public TermState apply(TermState term) {
        return term.change().phase(TermPhase.WITHDRAWN).build();
    }
}
