package dev.ssc.core.term.event;

import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermState;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The person is back: the same term goes on, and nobody stands in any more (TERM-5, TERM-6).
 *
 * @param on the first day back, in the person's zone
 */
public record Returned(LocalDate on) implements TermEvent {

    @Override
    public String name() {
        return "returned";
    }

    @Override
    public TermState apply(TermState term) {
        return term.change()
                .phase(TermPhase.ACTIVE)
                .addAllOtherAsides(term.asidesEndedOn(on))
                .absence(Optional.empty())
                .backfill(Optional.empty())
                .build();
    }
}
