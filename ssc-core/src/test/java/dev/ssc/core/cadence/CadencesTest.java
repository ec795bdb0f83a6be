package dev.ssc.core.cadence;

import static dev.ssc.core.cadence.Monthly.periods;
import static dev.ssc.core.cadence.Monthly.standing;
import static dev.ssc.core.cadence.Tables.BUDGET;
import static dev.ssc.core.cadence.Tables.DEV;
import static dev.ssc.core.cadence.Tables.FERN;
import static dev.ssc.core.cadence.Tables.MOSS;
import static dev.ssc.core.cadence.Tables.act;
import static dev.ssc.core.cadence.Tables.acts;
import static dev.ssc.core.cadence.Tables.owed;
import static dev.ssc.core.cadence.Tables.row;
import static dev.ssc.core.cadence.Tables.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.rhythm.Every;
import dev.ssc.core.rhythm.Rhythm;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermPhase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CadencesTest {

    private static final Acts NO_ANCHOR =
            new Acts(Optional.empty(), ImmutableMap.of(), ImmutableList.of(), ImmutableList.of());

    private static SeatCadence rhythm(String text) {
        return new SeatCadence(Optional.empty(), Rhythm.parse(text), false);
    }

    @Test
    @Tag("CAD-1")
    @Tag("CAD-2")
    @Tag("CAD-3")
    void seatsWithACounterpartOweTheirKindsAndEveryCounterpartOneOneOnOne() {
        assertEquals(
                List.of(
                        "group/fern update P1M",
                        "group/fern feedback P1M",
                        "group/moss update P1M",
                        "group/moss feedback P1M",
                        "section/dev section-sync P1M",
                        "function/Finance/budget rhythm P3M on budget",
                        "function/Finance/budget rhythm P1M",
                        "Kim Eibe one-on-one P1M",
                        "ana one-on-one P1M",
                        "bo one-on-one P1M",
                        "mo one-on-one P1M"),
                owed(table(acts(), "2026-02-01")));
    }

    @Test
    @Tag("CAD-1")
    @Tag("CAD-3")
    void officeHoursAndRhythmsAreTurnedOnSeatBySeat() {
        SeatCadence fern = new SeatCadence(Optional.of(LocalDate.of(2026, 2, 10)), Rhythm.parse("weekly on Fri"), true);
        Cadences table = table(
                acts(ImmutableMap.of(FERN, fern, BUDGET, rhythm("N/A"), DEV, rhythm("weekly a, b")), List.of()),
                "2026-02-12");

        assertEquals(
                List.of(
                        "group/fern update P1M",
                        "group/fern feedback P1M",
                        "group/fern office-hours P3M",
                        "group/fern rhythm P1W",
                        "group/moss update P1M",
                        "group/moss feedback P1M",
                        "section/dev section-sync P1M",
                        "section/dev rhythm P1W a, b"),
                owed(table).subList(0, 8));
        assertEquals("upcoming 2026-05-11", standing(row(table, "group/fern office-hours P3M")));
        assertEquals("upcoming 2026-02-20", standing(row(table, "group/fern rhythm P1W")));
        assertEquals("upcoming 2026-03-10", standing(row(table, "group/fern update P1M")));
        assertEquals("upcoming 2026-03-02", standing(row(table, "group/moss update P1M")));
    }

    @Test
    @Tag("CAD-9")
    void oneActSatisfiesTheSeatWhoeverOfItsCounterpartsDidIt() {
        Cadences table = table(
                acts(act("a", "2026-02-10T12:00:00Z", "bo", FERN, ObligationKind.UPDATE)
                        .build()),
                "2026-02-12");

        assertEquals(List.of("2026-03-02 on-time a"), periods(row(table, "group/fern update P1M")));
        assertEquals(List.of("2026-03-02 open"), periods(row(table, "group/fern feedback P1M")));
        assertEquals(List.of("2026-03-02 open"), periods(row(table, "group/moss update P1M")));
    }

    @Test
    @Tag("CAD-1")
    void aOneOnOneIsOwedOnceAPersonHoweverManySeats() {
        Act talk = Act.builder()
                .id("t")
                .at(Instant.parse("2026-02-10T12:00:00Z"))
                .by(Who.person("ana"))
                .kind(ObligationKind.ONE_ON_ONE)
                .build();
        Cadences table = table(acts(talk), "2026-02-12");

        assertEquals(List.of("2026-03-02 on-time t"), periods(row(table, "ana one-on-one P1M")));
        assertEquals(List.of("2026-03-02 open"), periods(row(table, "bo one-on-one P1M")));
    }

    @Test
    @Tag("CAD-6")
    @Tag("CAD-7")
    void theDayOfAnActIsThatOfThePersonWhoDidIt() {
        Act late = act("a", "2026-03-03T04:30:00Z", "ana", FERN, ObligationKind.UPDATE)
                .build();
        Act early = act("b", "2026-03-02T16:00:00Z", "bo", MOSS, ObligationKind.UPDATE)
                .build();
        Cadences table = table(acts(late, early), "2026-03-03");

        assertEquals(List.of("2026-03-02 on-time a", "2026-03-31 open"), periods(row(table, "group/fern update P1M")));
        assertEquals(List.of("2026-03-02 late b", "2026-03-31 open"), periods(row(table, "group/moss update P1M")));
    }

    @Test
    @Tag("CAD-7")
    void whetherAnActIsAfterTheDayIsThatPersonsDayToo() {
        Act here = act("a", "2026-02-11T04:30:00Z", "ana", FERN, ObligationKind.UPDATE)
                .build();
        Act there = act("b", "2026-02-10T16:00:00Z", "bo", MOSS, ObligationKind.UPDATE)
                .build();
        Cadences table = table(acts(here, there), "2026-02-10");

        assertEquals(List.of("2026-03-02 on-time a"), periods(row(table, "group/fern update P1M")));
        assertEquals(List.of("2026-03-02 open"), periods(row(table, "group/moss update P1M")));
    }

    @Test
    @Tag("CAD-3")
    void aRhythmActCountsForEveryRhythmOfItsSeatUnlessItCarriesText() {
        Act.Builder all = act("a", "2026-02-10T12:00:00Z", "mo", BUDGET, ObligationKind.RHYTHM);
        Cadences both = table(acts(all.build()), "2026-02-12");
        Cadences one = table(acts(all.text("on budget").build()), "2026-02-12");

        assertEquals(
                List.of("2026-04-30 on-time a"), periods(row(both, "function/Finance/budget rhythm P3M on budget")));
        assertEquals(List.of("2026-03-02 on-time a"), periods(row(both, "function/Finance/budget rhythm P1M")));
        assertEquals(
                List.of("2026-04-30 on-time a"), periods(row(one, "function/Finance/budget rhythm P3M on budget")));
        assertEquals(List.of("2026-03-02 open"), periods(row(one, "function/Finance/budget rhythm P1M")));
    }

    @Test
    @Tag("CAD-4")
    void withoutAnAnchorTheBeginningOfTheTermCounts() {
        Cadences table = Cadences.of(begun("2026-02-10", "2026-02-15"), NO_ANCHOR, LocalDate.of(2026, 2, 16));

        assertEquals("upcoming 2026-03-10", standing(row(table, "group/fern update P1M")));
        assertEquals("upcoming 2026-03-16", standing(row(table, "group/moss update P1M")));
        assertEquals("upcoming 2026-03-10", standing(row(table, "ana one-on-one P1M")));
    }

    private static Roster begun(String fern, String moss) {
        return Roster.of(
                Tables.organisation(), List.of(term(FERN, fern), term(MOSS, moss), Tables.past(MOSS)), List.of());
    }

    private static Term term(Seat seat, String since) {
        return new Term(
                seat,
                Tables.counterparts("ana").get(0),
                TermPhase.ACTIVE,
                Optional.of(LocalDate.parse(since)),
                ImmutableList.of());
    }

    @Test
    @Tag("CAD-4")
    void whoHasNeitherAnchorNorBeginningIsNamed() {
        Roster roster = Roster.stated(Tables.organisation());

        assertEquals(
                ImmutableSet.of(
                        "group/fern",
                        "group/moss",
                        "section/dev",
                        "function/Finance/budget",
                        "Kim Eibe",
                        "ana",
                        "bo",
                        "mo"),
                Obligations.withoutAnchor(roster, NO_ANCHOR, CadencePolicy.defaults()));
        assertThrows(IllegalArgumentException.class, () -> Cadences.of(roster, NO_ANCHOR, LocalDate.of(2026, 2, 16)));
    }

    @Test
    @Tag("CAD-1")
    void thePolicySaysHowOften() {
        CadencePolicy policy = CadencePolicy.builder().update(Every.QUARTER).build();
        Cadences table = Cadences.of(Roster.stated(Tables.organisation()), acts(), LocalDate.of(2026, 2, 1), policy);

        assertEquals("group/fern update P3M", owed(table).get(0));
    }
}
