package dev.ssc.core.cadence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.organisation.Function;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.rhythm.Every;
import dev.ssc.core.rhythm.Rhythm;
import dev.ssc.core.rhythm.RhythmPart;
import dev.ssc.core.term.Term;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the seats and people of a roster owe (CAD-1, CAD-2, CAD-3, CAD-11). Seats without a counterpart owe nothing. */
final class Duties {

    private final Roster roster;
    private final Acts acts;
    private final CadencePolicy policy;

    Duties(Roster roster, Acts acts, CadencePolicy policy) {
        this.roster = roster;
        this.acts = acts;
        this.policy = policy;
    }

    /** Groups, sections and functions in source order, their kinds in order; then the one-on-ones by person. */
    ImmutableList<Owed> all() {
        return Stream.concat(roster.organisation().seats().stream().flatMap(this::ofSeat), oneOnOnes())
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<Owed> ofSeat(Seat seat) {
        ImmutableList<Term> terms = holding(roster.terms(seat));
        return terms.isEmpty() ? Stream.empty() : ofSeat(new ServedSeat(seat, terms));
    }

    private record ServedSeat(Seat seat, ImmutableList<Term> terms) {

        Owed owes(ObligationKind kind, RhythmPart part) {
            return new Owed(Optional.of(seat), Optional.empty(), kind, part, terms);
        }
    }

    private Stream<Owed> ofSeat(ServedSeat served) {
        return Stream.of(usual(served), rhythms(served), breakingChanges(served))
                .flatMap(owed -> owed);
    }

    private Stream<Owed> usual(ServedSeat served) {
        if (served.seat() instanceof Seat.OfGroup) {
            return ofGroup(served);
        }
        return served.seat() instanceof Seat.OfSection
                ? Stream.of(served.owes(ObligationKind.SECTION_SYNC, each(policy.sectionSync())))
                : Stream.empty();
    }

    private Stream<Owed> ofGroup(ServedSeat served) {
        Stream<Owed> always = Stream.of(
                served.owes(ObligationKind.UPDATE, each(policy.update())),
                served.owes(ObligationKind.FEEDBACK, each(policy.feedback())));
        return acts.of(served.seat()).officeHours()
                ? Stream.concat(always, Stream.of(served.owes(ObligationKind.OFFICE_HOURS, each(policy.officeHours()))))
                : always;
    }

    private Stream<Owed> rhythms(ServedSeat served) {
        return acts.of(served.seat()).rhythm().orElseGet(() -> rhythmOf(served.seat())).parts().stream()
                .map(part -> served.owes(ObligationKind.RHYTHM, part));
    }

    private Rhythm rhythmOf(Seat seat) {
        return seat instanceof Seat.OfFunction function
                ? roster.organisation().function(function).map(Function::rhythm).orElseGet(Rhythm::none)
                : Rhythm.none();
    }

    private Stream<Owed> breakingChanges(ServedSeat served) {
        return served.seat() instanceof Seat.OfFunction
                        || acts.releases().stream().noneMatch(Release::major)
                ? Stream.empty()
                : Stream.of(served.owes(ObligationKind.BREAKING_CHANGES, each(Every.QUARTER)));
    }

    private Stream<Owed> oneOnOnes() {
        ImmutableListMultimap<Who, Term> byPerson =
                Multimaps.index(holding(allTerms()), term -> Who.of(term.counterpart()));
        return byPerson.asMap().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Who::text).thenComparing(Who::linked)))
                .map(own -> new Owed(
                        Optional.empty(),
                        Optional.of(own.getKey()),
                        ObligationKind.ONE_ON_ONE,
                        each(policy.oneOnOne()),
                        ImmutableList.copyOf(own.getValue())));
    }

    private Iterable<Term> allTerms() {
        return roster.organisation().seats().stream()
                .flatMap(seat -> roster.terms(seat).stream())
                .toList();
    }

    private static ImmutableList<Term> holding(Iterable<Term> terms) {
        return ImmutableList.copyOf(terms).stream()
                .filter(term -> term.phase().holdsSeat())
                .collect(ImmutableList.toImmutableList());
    }

    private static RhythmPart each(Every every) {
        return new RhythmPart(every, Optional.empty(), "");
    }
}
