package dev.ssc.core.change;

import static dev.ssc.core.change.Snapshots.group;
import static dev.ssc.core.change.Snapshots.person;
import static dev.ssc.core.change.Snapshots.snapshot;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.cadence.Act;
import dev.ssc.core.cadence.Acts;
import dev.ssc.core.cadence.CadenceHistory;
import dev.ssc.core.cadence.Cadences;
import dev.ssc.core.cadence.ObligationKind;
import dev.ssc.core.cadence.SeatCadence;
import dev.ssc.core.cadence.Who;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermPhase;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;

/** What declared changes of structure carry along, whatever was there before (ORG-8). */
@Tag("ORG-8")
class CarriedProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Organisation OAK_AND_ELM =
            snapshot(group("dev/plan/oak", "ana"), group("dev/plan/elm", "ana"));
    private static final Organisation TREE = snapshot(group("dev/plan/tree", "ana"));
    private static final Lineage MERGED = Lineage.between(
            OAK_AND_ELM,
            TREE,
            new Declarations(ImmutableList.of(new Declaration.Merge(ImmutableList.of("oak", "elm"), "tree"))));
    private static final Lineage SPLIT = Lineage.between(
            TREE,
            OAK_AND_ELM,
            new Declarations(ImmutableList.of(new Declaration.Split("tree", ImmutableList.of("oak", "elm")))));

    @Property(tries = 300)
    void aMergedGroupIsServedByTheUnionSinceTheEarliestBeginning(
            @ForAll @Size(max = 6) List<@From("terms") Term> terms) {
        ImmutableList<Term> carried = MERGED.carry(ImmutableList.copyOf(terms));
        assertEquals(serving(terms), serving(carried));
        carried.stream()
                .filter(term -> term.phase().holdsSeat())
                .forEach(term -> assertEquals(
                        earliest(terms, term.counterpart().name()), term.since().orElse(LocalDate.MIN)));
    }

    private static Set<String> serving(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.phase().holdsSeat())
                .map(term -> term.counterpart().name())
                .collect(Collectors.toSet());
    }

    private static LocalDate earliest(List<Term> terms, String name) {
        return terms.stream()
                .filter(term ->
                        term.phase().holdsSeat() && term.counterpart().name().equals(name))
                .map(term -> term.since().orElse(LocalDate.MIN))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    @Property(tries = 200)
    void whatIsSplitAndMergedAgainIsServedByTheSame(@ForAll @Size(max = 6) List<@From("terms") Term> terms) {
        ImmutableList<Term> whole = MERGED.carry(ImmutableList.copyOf(terms));
        assertEquals(ImmutableSet.copyOf(whole), ImmutableSet.copyOf(MERGED.carry(SPLIT.carry(whole))));
    }

    @Property(tries = 200)
    void afterAMergerTheEarlierDueDateOfEachKindStays(
            @ForAll("days") LocalDate oak,
            @ForAll("days") LocalDate elm,
            @ForAll @Size(max = 8) Set<@From("days") LocalDate> oaks,
            @ForAll @Size(max = 8) Set<@From("days") LocalDate> elms,
            @ForAll("days") LocalDate on) {
        Acts acts = new Acts(
                Optional.of(FIRST),
                ImmutableMap.of(seat("oak"), anchored(oak), seat("elm"), anchored(elm)),
                Stream.concat(updates("oak", oaks), updates("elm", elms)).collect(ImmutableList.toImmutableList()),
                ImmutableList.of());
        Cadences before = Cadences.of(Roster.stated(OAK_AND_ELM), acts, on);
        Cadences after = Cadences.of(Roster.stated(TREE), MERGED.carry(acts, before), on);
        for (ObligationKind kind : Sets.immutableEnumSet(ObligationKind.UPDATE, ObligationKind.FEEDBACK)) {
            assertEquals(
                    Stream.of(due(before, "oak", kind), due(before, "elm", kind))
                            .min(LocalDate::compareTo)
                            .orElseThrow(),
                    due(after, "tree", kind));
        }
    }

    private static LocalDate due(Cadences table, String group, ObligationKind kind) {
        return table.rows().stream()
                .filter(row -> row.obligation().kind() == kind)
                .filter(row -> row.obligation().seat().equals(Optional.of(seat(group))))
                .map(CadenceHistory::standing)
                .findFirst()
                .orElseThrow()
                .due();
    }

    private static Stream<Act> updates(String group, Set<LocalDate> days) {
        return days.stream()
                .map(day -> Act.builder()
                        .id(group + day)
                        .at(day.atTime(10, 0).toInstant(ZoneOffset.UTC))
                        .by(new Who("ana", false))
                        .seat(seat(group))
                        .kind(ObligationKind.UPDATE)
                        .build());
    }

    private static SeatCadence anchored(LocalDate anchor) {
        return new SeatCadence(Optional.of(anchor), Optional.empty(), false);
    }

    private static Seat seat(String group) {
        return new Seat.OfGroup("plan", group);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 300).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Term> terms() {
        return Combinators.combine(
                        Arbitraries.of("oak", "elm"),
                        Arbitraries.of("ana", "bo", "cy"),
                        Arbitraries.of(TermPhase.class).filter(TermPhase::begun),
                        days().optional(0.7))
                .as((group, who, phase, since) ->
                        new Term((Seat) seat(group), person(who), phase, since, ImmutableList.of()));
    }
}
