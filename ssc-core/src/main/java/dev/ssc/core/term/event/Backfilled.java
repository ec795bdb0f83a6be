package dev.ssc.core.term.event;

import dev.ssc.core.term.StandIn;
import dev.ssc.core.term.TermState;

/**
 * Somebody stands in, in the place of whoever did before (TERM-6).
 *
 * @param standIn who, and on which days
 */
public record Backfilled(StandIn standIn) implements TermEvent {

    @Override
    public String name() {
        return "backfilled";
    }

    @Override
    public TermState apply(TermState term) {
        return term.change()
                .backfill(standIn)
                .absence(term.absence().map(absence -> absence.with(standIn)))
                .build();
    }
}
