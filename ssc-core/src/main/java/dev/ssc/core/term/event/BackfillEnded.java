package dev.ssc.core.term.event;

import dev.ssc.core.term.TermState;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Nobody stands in any more (TERM-6).
 *
 * @param on the first day without a backfill, in the person's zone
 */
public record BackfillEnded(LocalDate on) implements TermEvent {

    @Override
    public String name() {
        return "backfill-ended";
    }

    @Override
    public TermState apply(TermState term) {
        return term.change()
                .backfill(Optional.empty())
                .absence(term.absence().map(absence -> absence.uncoveredFrom(on)))
                .build();
    }
}
