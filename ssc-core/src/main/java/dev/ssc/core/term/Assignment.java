package dev.ssc.core.term;

import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Seat;
import java.util.Objects;

/**
 * Who serves, and where.
 *
 * @param counterpart the person
 * @param seat the seat
 * @param seatText the seat as the host names it, for example {@code group/fern}
 */
public record Assignment(Counterpart counterpart, Seat seat, String seatText) {

    /**
     * Refuses nulls.
     *
     * @param counterpart the person
     * @param seat the seat
     * @param seatText the seat as the host names it
     */
    public Assignment {
        Objects.requireNonNull(counterpart, "counterpart");
        Objects.requireNonNull(seat, "seat");
        Objects.requireNonNull(seatText, "seatText");
    }

    /** {@return key of the person, or the name of somebody who is not linked} */
    public String person() {
        return counterpart.person().orElse(counterpart.name());
    }
}
