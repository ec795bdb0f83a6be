package dev.ssc.core.cadence;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.term.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From when obligations are counted: a seat's own anchor, else the one of every obligation without its own, else the
 * earliest known beginning of a term that shares it. A one-on-one, which has no seat, takes the earliest of the own
 * anchors of its seats only if nothing else is known.
 *
 * @param acts where anchors are stated
 */
record Anchors(Acts acts) {

    Optional<LocalDate> of(Owed owed) {
        return owed.seat()
                .flatMap(seat -> acts.of(seat).anchorOf(owed.kind()))
                .or(acts::anchor)
                .or(() -> earliest(owed.terms().stream().flatMap(term -> term.since().stream())))
                .or(() -> earliest(ownOfSeats(owed.terms())));
    }

    private Stream<LocalDate> ownOfSeats(ImmutableList<Term> terms) {
        return terms.stream().flatMap(term -> acts.of(term.seat()).anchor().stream());
    }

    private static Optional<LocalDate> earliest(Stream<LocalDate> days) {
        return days.min(Comparator.naturalOrder());
    }
}
