package dev.ssc.core.coverage;

import dev.ssc.core.organisation.Seat;
import dev.ssc.core.term.Term;
import java.time.Instant;
import java.time.LocalDate;
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
     * Whether a term has answered the request: it became active on the day of the request (in UTC) or later, whether it
     * goes on or has ended since. A term of unknown beginning answers nothing, since it may be what the team finds too
     * little.
     *
     * @param term a term of the same seat
     * @return true if the request is closed by it
     */
    boolean answeredBy(Term term) {
        return term.phase().wasActive()
                && term.since().filter(since -> !since.isBefore(day())).isPresent();
    }

    /**
     * Whether the request was made by then.
     *
     * @param date a day
     * @return false if it was made later
     */
    boolean madeBy(LocalDate date) {
        return !day().isAfter(date);
    }

    private LocalDate day() {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
