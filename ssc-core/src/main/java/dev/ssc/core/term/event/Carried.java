package dev.ssc.core.term.event;

import dev.ssc.core.organisation.Seat;
import dev.ssc.core.term.Assignment;
import dev.ssc.core.term.TermState;

/**
 * The term goes on at the seat that its own has become (ORG-7, ORG-8).
 *
 * @param seat the seat from now on
 * @param seatText the seat as the host names it
 */
public record Carried(Seat seat, String seatText) implements TermEvent {

    @Override
    public String name() {
        return "carried";
    }

    @Override
    public TermState apply(TermState term) {
        return term.change()
                .assignment(new Assignment(term.served().counterpart(), seat, seatText))
                .build();
    }
}
