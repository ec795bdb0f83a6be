package dev.ssc.core.coverage;

import dev.ssc.core.organisation.Seat;
import dev.ssc.core.term.Term;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A product team's wish for a counterpart (COV-4).
 *
 * @param seat the seat it is about
 * @param by who asked, in words
 * @param at when
 */
public record SeatRequest(Seat seat, String by, Instant at) {

    /**
     * Whether a term has answered the request: it holds the seat, and is known to have begun on the day of the request
     * (in UTC) or later. A term of unknown beginning answers nothing, since it may be what the team finds too little.
     *
     * @param term a term of the same seat
     * @return true if the request is closed by it
     */
    boolean answeredBy(Term term) {
        return term.phase().holdsSeat()
                && term.since()
                        .filter(day -> !day.isBefore(at.atZone(ZoneOffset.UTC).toLocalDate()))
                        .isPresent();
    }
}
