package dev.ssc.core.coverage;

import static dev.ssc.core.coverage.Rosters.DEV;
import static dev.ssc.core.coverage.Rosters.FERN;
import static dev.ssc.core.coverage.Rosters.LEGAL;
import static dev.ssc.core.coverage.Rosters.MOSS;
import static dev.ssc.core.coverage.Rosters.OAK;
import static dev.ssc.core.coverage.Rosters.active;
import static dev.ssc.core.coverage.Rosters.away;
import static dev.ssc.core.coverage.Rosters.backfilled;
import static dev.ssc.core.coverage.Rosters.day;
import static dev.ssc.core.coverage.Rosters.in;
import static dev.ssc.core.coverage.Rosters.organisation;
import static dev.ssc.core.coverage.Rosters.roster;
import static dev.ssc.core.coverage.Rosters.who;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.organisation.Stage;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermPhase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static Coverage standing(Seat seat, Term... terms) {
        return CoverageReport.standing(roster(terms)).of(seat).coverage();
    }

    private static Coverage on(String date, Seat seat, Term... terms) {
        return CoverageReport.asOf(roster(terms), day(date)).of(seat).coverage();
    }

    @Test
    @Tag("COV-1")
    void aSeatIsVacantSingleOrShared() {
        assertEquals(Coverage.VACANT, standing(FERN, active(MOSS, "ana")));
        assertEquals(Coverage.SINGLE, standing(FERN, active(FERN, "ana")));
        assertEquals(Coverage.SHARED, standing(FERN, active(FERN, "ana"), active(FERN, "bo")));
    }

    @Test
    @Tag("COV-1")
    void aSeatThatTheOrganisationLacksIsABug() {
        CoverageReport report = CoverageReport.standing(roster());
        assertThrows(IllegalArgumentException.class, () -> report.of(new Seat.OfGroup("plan", "oak")));
    }

    @Test
    @Tag("COV-2")
    void aTermThatIsAsideDoesNotCountAndABackfillDoes() {
        assertEquals(Coverage.VACANT, standing(FERN, in(TermPhase.ASIDE, FERN, "ana")));
        Term covered = in(TermPhase.ASIDE, FERN, "ana", backfilled("2026-03-02", "2026-03-30", "mo"));
        assertEquals(Coverage.SINGLE, standing(FERN, covered));
    }

    @Test
    @Tag("COV-2")
    void onADateTheTimesAsideDecideAndTheyAreHalfOpen() {
        Term term = active(FERN, "ana", away("2026-03-02", "2026-03-30"));
        assertEquals(Coverage.SINGLE, on("2026-03-01", FERN, term));
        assertEquals(Coverage.VACANT, on("2026-03-02", FERN, term));
        assertEquals(Coverage.VACANT, on("2026-03-29", FERN, term));
        assertEquals(Coverage.SINGLE, on("2026-03-30", FERN, term));
    }

    @Test
    @Tag("COV-2")
    void oneBackfillForTwoCounterpartsIsOnePerson() {
        Term ana = active(FERN, "ana", backfilled("2026-03-02", "2026-03-30", "mo"));
        Term bo = active(FERN, "bo", backfilled("2026-03-02", "2026-03-30", "mo"));
        assertEquals(Coverage.SINGLE, on("2026-03-10", FERN, ana, bo));
    }

    @Test
    @Tag("COV-2")
    void timeOffAloneUncoversNobody() {
        CoverageReport report = CoverageReport.asOf(roster(active(FERN, "bo")), day("2026-09-10"));
        assertEquals(Coverage.SINGLE, report.of(FERN).coverage());
        assertEquals(
                List.of(new Holder(who("bo"), Presence.AWAY)), report.of(FERN).holders());
    }

    @Test
    @Tag("COV-2")
    void aTermCountsFromItsBeginningAndOnlyWhileItHoldsItsSeat() {
        Term begun = new Term(FERN, who("ana"), TermPhase.ACTIVE, Optional.of(day("2026-03-02")), ImmutableList.of());
        assertEquals(Coverage.VACANT, on("2026-03-01", FERN, begun));
        assertEquals(Coverage.SINGLE, on("2026-03-02", FERN, begun));
        assertEquals(
                Coverage.VACANT, standing(FERN, in(TermPhase.PROPOSED, FERN, "ana"), in(TermPhase.ENDED, FERN, "bo")));
    }

    @Test
    @Tag("COV-3")
    void theVacancyListNamesSeatsAndStagesWhoseGroupsAreAllVacantAndMarksWhatWasAskedFor() {
        Roster roster = Roster.of(
                organisation(),
                List.of(active(FERN, "ana")),
                List.of(
                        new SeatRequest(OAK, "Uma Fir", Instant.parse("2026-03-02T09:00:00Z")),
                        new SeatRequest(FERN, "Uma Fir", Instant.parse("2026-03-02T09:00:00Z"))));
        Vacancies vacancies = Vacancies.in(CoverageReport.standing(roster));
        assertEquals(List.of(DEV), vacancies.sections());
        assertEquals(List.of("run"), vacancies.stages().stream().map(Stage::key).toList());
        assertEquals(List.of(MOSS, OAK), vacancies.groups());
        assertEquals(List.of(LEGAL), vacancies.functions());
        assertEquals(List.of(OAK), vacancies.requested());
    }

    @Test
    @Tag("COV-4")
    void aRequestClosesWhenATermForTheSeatBecomesActive() {
        SeatRequest request = new SeatRequest(FERN, "Uma Fir", Instant.parse("2026-03-02T09:00:00Z"));
        assertEquals(List.of(request), open(request, Optional.empty()));
        assertEquals(List.of(request), open(request, Optional.of(day("2026-03-01"))));
        assertEquals(List.of(), open(request, Optional.of(day("2026-03-02"))));
    }

    @Test
    @Tag("COV-4")
    void aLaterDepartureDoesNotReopenARequest() {
        SeatRequest request = new SeatRequest(FERN, "Uma Fir", Instant.parse("2026-03-02T09:00:00Z"));
        assertEquals(
                List.of(),
                answered(request, TermPhase.ENDED, Optional.of(day("2026-03-20")))
                        .openRequests(FERN));
        assertEquals(
                List.of(request),
                answered(request, TermPhase.WITHDRAWN, Optional.of(day("2026-03-20")))
                        .openRequests(FERN));
    }

    @Test
    @Tag("COV-4")
    void onADateARequestIsOpenFromItsDayUntilATermBegins() {
        SeatRequest request = new SeatRequest(FERN, "Uma Fir", Instant.parse("2026-03-02T09:00:00Z"));
        Roster roster = answered(request, TermPhase.ACTIVE, Optional.of(day("2026-03-20")));
        assertFalse(CoverageReport.asOf(roster, day("2026-03-01")).of(FERN).requested());
        assertTrue(CoverageReport.asOf(roster, day("2026-03-02")).of(FERN).requested());
        assertTrue(CoverageReport.asOf(roster, day("2026-03-19")).of(FERN).requested());
        assertFalse(CoverageReport.asOf(roster, day("2026-03-20")).of(FERN).requested());
    }

    private static List<SeatRequest> open(SeatRequest request, Optional<LocalDate> since) {
        return answered(request, TermPhase.ACTIVE, since).openRequests(FERN);
    }

    private static Roster answered(SeatRequest request, TermPhase phase, Optional<LocalDate> since) {
        Term term = new Term(FERN, who("ana"), phase, since, ImmutableList.of());
        return Roster.of(organisation(), List.of(term), List.of(request));
    }

    private static List<AskStep> ask(Seat.OfGroup seat, String date, Term... terms) {
        Group group = organisation().group(seat).orElseThrow();
        return AskPath.about(group, CoverageReport.asOf(roster(terms), day(date)))
                .steps();
    }

    private static AskStep step(AskStep.Kind kind, String... names) {
        return new AskStep(kind, ImmutableList.copyOf(names));
    }

    @Test
    @Tag("COV-5")
    void aQuestionGoesToTheCounterpartsWhoAreThere() {
        assertEquals(
                List.of(step(AskStep.Kind.COUNTERPARTS, "Ana Ulm")),
                ask(FERN, "2026-09-10", active(FERN, "ana"), active(FERN, "bo")));
    }

    @Test
    @Tag("COV-5")
    void elseToTheirBackfill() {
        assertEquals(
                List.of(step(AskStep.Kind.COUNTERPARTS), step(AskStep.Kind.BACKFILL, "Mo Ash")),
                ask(FERN, "2026-03-10", active(FERN, "ana", backfilled("2026-03-02", "2026-03-30", "mo"))));
    }

    @Test
    @Tag("COV-5")
    void elseToTheCounterpartOfARelatedFunction() {
        assertEquals(
                List.of(
                        step(AskStep.Kind.COUNTERPARTS),
                        step(AskStep.Kind.BACKFILL),
                        step(AskStep.Kind.RELATED_FUNCTION, "Bo Elm")),
                ask(OAK, "2026-03-10", active(LEGAL, "bo")));
    }

    @Test
    @Tag("COV-5")
    void elseToNobodyAndOneCanBeRequested() {
        assertEquals(
                List.of(
                        step(AskStep.Kind.COUNTERPARTS),
                        step(AskStep.Kind.BACKFILL),
                        step(AskStep.Kind.RELATED_FUNCTION),
                        step(AskStep.Kind.REQUEST)),
                ask(FERN, "2026-05-01", active(FERN, "ana"), active(LEGAL, "bo")));
    }

    @Test
    @Tag("COV-6")
    void withTwoCounterpartsAwayTheGapIsWhereBothAre() {
        List<Term> terms = List.of(
                active(FERN, "ana", away("2026-09-01", "2026-09-15")),
                active(FERN, "bo", away("2026-09-12", "2026-09-20")));
        assertEquals(
                ImmutableRangeSet.of(Range.closedOpen(day("2026-09-12"), day("2026-09-15"))),
                Gaps.of(terms, Range.closedOpen(day("2026-01-01"), day("2027-01-01"))));
    }

    @Test
    @Tag("COV-1")
    void theTotalsCountPeopleOnceAndAssignmentsEach() {
        CoverageTotals totals = CoverageTotals.of(
                CoverageReport.standing(roster(active(FERN, "ana"), active(MOSS, "ana"), active(FERN, "bo"))));
        assertEquals(new CoverageTotals(1, 3, 3, 1, 1, 1, 1, 2, 3), totals);
    }
}
