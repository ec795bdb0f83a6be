package dev.ssc.core.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.term.Aside;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermPhase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Terms on their way to the seats of a new snapshot (ORG-8).
 *
 * @param lineage which group comes from which
 */
record CarriedTerms(Lineage lineage) {

    private static final ImmutableSet<TermPhase> OVER =
            Sets.immutableEnumSet(TermPhase.ENDED, TermPhase.DECLINED, TermPhase.WITHDRAWN);

    ImmutableList<Term> carry(ImmutableList<Term> terms) {
        Map<Served, Term> open = new LinkedHashMap<>();
        terms.stream()
                .filter(term -> !OVER.contains(term.phase()))
                .flatMap(this::onNewSeats)
                .forEach(term -> open.merge(Served.by(term), term, CarriedTerms::oneTerm));
        Stream<Term> over = terms.stream().filter(term -> OVER.contains(term.phase()));
        return Stream.concat(open.values().stream(), over).collect(ImmutableList.toImmutableList());
    }

    private Stream<Term> onNewSeats(Term term) {
        return seats(term.seat()).stream()
                .map(seat -> new Term(seat, term.counterpart(), term.phase(), term.since(), term.asides()));
    }

    private ImmutableSet<Seat> seats(Seat seat) {
        if (seat instanceof Seat.OfGroup group && !lineage.heirs(group).isEmpty()) {
            return lineage.heirs(group).stream().map(Descent::to).collect(ImmutableSet.toImmutableSet());
        }
        return ImmutableSet.of(seat);
    }

    private static Term oneTerm(Term one, Term other) {
        Term further = further(other) > further(one) ? other : one;
        ImmutableList<Aside> asides = one.phase() == other.phase() ? asidesOfBoth(one, other) : further.asides();
        return new Term(further.seat(), further.counterpart(), further.phase(), since(one, other), asides);
    }

    /** How far a term is on its way: active, then aside, then the steps of the way in. */
    private static int further(Term term) {
        return switch (term.phase()) {
            case ACTIVE -> TermPhase.values().length + 1;
            case ASIDE -> TermPhase.values().length;
            default -> term.phase().ordinal();
        };
    }

    private static ImmutableList<Aside> asidesOfBoth(Term one, Term other) {
        return Stream.concat(one.asides().stream(), other.asides().stream())
                .distinct()
                .sorted(Comparator.comparing(Aside::from))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<LocalDate> since(Term one, Term other) {
        if (!other.phase().holdsSeat()) {
            return one.since();
        }
        if (!one.phase().holdsSeat()) {
            return other.since();
        }
        return one.since().flatMap(day -> other.since().map(second -> second.isBefore(day) ? second : day));
    }

    /** Whose term it is, and at which seat: one open term each (TERM-4). */
    private record Served(String person, Seat seat) {

        static Served by(Term term) {
            return new Served(term.counterpart().identity(), term.seat());
        }
    }
}
