package dev.ssc.core.coverage;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.term.Aside;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermPhase;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What becomes of a term that holds its seat, on a date or as things stand: whether the person serves, and who stands
 * in for them (COV-2).
 *
 * @param term the term
 * @param aside whether the person has stepped aside
 * @param backfill key of the person who stands in, if the counterpart is aside and somebody does
 */
record Service(Term term, boolean aside, Optional<String> backfill) {

    /** As of a date: empty if the term does not hold its seat, or has not begun by then. */
    static Optional<Service> asOf(Term term, LocalDate date) {
        if (!term.phase().holdsSeat() || term.since().filter(date::isBefore).isPresent()) {
            return Optional.empty();
        }
        ImmutableList<Aside> now = term.asides().stream()
                .filter(time -> time.days().contains(date))
                .collect(ImmutableList.toImmutableList());
        return Optional.of(new Service(
                term,
                term.asideWithoutDates() || !now.isEmpty(),
                now.stream().flatMap(time -> time.backfill().stream()).findFirst()));
    }

    /** As things stand: the phase says whether the person is aside, the latest time aside says who stands in. */
    static Optional<Service> standing(Term term) {
        if (!term.phase().holdsSeat()) {
            return Optional.empty();
        }
        boolean aside = term.phase() == TermPhase.ASIDE;
        return Optional.of(new Service(term, aside, aside ? latest(term).flatMap(Aside::backfill) : Optional.empty()));
    }

    private static Optional<Aside> latest(Term term) {
        return term.asides().stream().max((one, other) -> one.from().compareTo(other.from()));
    }
}
