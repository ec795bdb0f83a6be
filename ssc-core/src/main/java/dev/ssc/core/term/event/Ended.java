package dev.ssc.core.term.event;

import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermState;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The term is over, and so is a backfill (TERM-9).
 *
 * @param on the first day without it, in the person's zone
 * @param reason why
 */
public record Ended(LocalDate on, String reason) implements TermEvent {

    @Override
    public String name() {
        return "ended";
    }

    @Override
    public TermState apply(TermState term) {
        return term.change()
                .phase(TermPhase.ENDED)
                .addAllOtherAsides(term.asidesEndedOn(on))
                .absence(Optional.empty())
                .backfill(Optional.empty())
                .reason(reason)
                .build();
    }
}
