package dev.ssc.core.term;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Seat;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One person's time as counterpart of one seat.
 *
 * @param seat the seat served
 * @param counterpart who serves
 * @param phase where the term stands
 * @param since the day it became active, if known (TERM-8)
 * @param asides the times aside, as stated
 */
public record Term(
        Seat seat, Counterpart counterpart, TermPhase phase, Optional<LocalDate> since, ImmutableList<Aside> asides) {

    /**
     * A term as a file of counterparts states it: active, its beginning unknown (TERM-8).
     *
     * @param seat the seat served
     * @param counterpart who serves
     * @return the term
     */
    public static Term stated(Seat seat, Counterpart counterpart) {
        return new Term(seat, counterpart, TermPhase.ACTIVE, Optional.empty(), ImmutableList.of());
    }

    /**
     * Whether the person is aside and nobody said from when.
     *
     * @return true if the phase is aside and no time aside is stated: then the person is aside on every day
     */
    public boolean asideWithoutDates() {
        return phase == TermPhase.ASIDE && asides.isEmpty();
    }
}
