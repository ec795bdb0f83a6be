package dev.ssc.core.cadence;

import static dev.ssc.core.cadence.Monthly.acts;
import static dev.ssc.core.cadence.Monthly.day;
import static dev.ssc.core.cadence.Monthly.days;
import static dev.ssc.core.cadence.Monthly.history;
import static dev.ssc.core.cadence.Monthly.periods;
import static dev.ssc.core.cadence.Monthly.serving;
import static dev.ssc.core.cadence.Monthly.standing;
import static dev.ssc.core.cadence.Monthly.update;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.term.Aside;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.time.WorkingTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CAD-8")
class AsideTest {

    /** Aside from 10 March to 20 April, nobody stands in. */
    private static Obligation aside() {
        return update(serving(List.of(), List.of(days("2026-03-10", "2026-04-20"))));
    }

    @Test
    void periodsDueWhileAsideAreExcusedAndANewSequenceBeginsOnTheReturn() {
        assertEquals(
                List.of(
                        "2026-03-02 on-time a1",
                        "2026-03-31 excused",
                        "2026-04-30 excused",
                        "2026-05-20 on-time a2",
                        "2026-06-22 open"),
                periods(history(aside(), acts("2026-03-02", "2026-04-20"), "2026-05-21")));
        assertEquals(
                List.of(day("2026-04-01"), day("2026-04-20")),
                history(aside(), acts(), "2026-04-20").periods().stream()
                        .skip(2)
                        .map(ObligationPeriod::from)
                        .toList());
    }

    @Test
    @Tag("CAD-6")
    void theObligationIsPausedOnExactlyTheDaysAside() {
        assertEquals("overdue 2026-03-02", standing(history(aside(), acts(), "2026-03-09")));
        assertEquals("paused 2026-03-31", standing(history(aside(), acts(), "2026-03-10")));
        assertEquals("paused 2026-04-30", standing(history(aside(), acts(), "2026-04-19")));
        assertEquals("upcoming 2026-05-20", standing(history(aside(), acts(), "2026-04-20")));
    }

    @Test
    void whatWasMissedBeforeStaysMissedAndWhatIsDoneWhileAsideCounts() {
        assertEquals(
                List.of("2026-03-02 missed", "2026-03-31 on-time a1", "2026-04-30 excused"),
                periods(history(aside(), acts("2026-03-11"), "2026-04-19")));
    }

    @Test
    void aTimeAsideThatHasNotBegunExcusesNothingYet() {
        assertEquals(List.of("2026-03-02 missed", "2026-03-31 open"), periods(history(aside(), acts(), "2026-03-09")));
        assertEquals(
                List.of("2026-03-02 missed", "2026-03-31 excused"), periods(history(aside(), acts(), "2026-03-10")));
    }

    @Test
    void withoutAReturnEverythingStaysExcused() {
        Obligation gone = update(serving(List.of(), List.of(Range.atLeast(day("2026-03-02")))));

        assertEquals(
                List.of("2026-03-02 excused", "2026-03-31 excused", "2026-04-30 excused"),
                periods(history(gone, acts(), "2026-04-08")));
        assertEquals("paused 2026-04-30", standing(history(gone, acts(), "2026-04-08")));
    }

    @Test
    void aTimeAsideBeforeTheAnchorChangesNothing() {
        Obligation update = update(serving(List.of(), List.of(days("2026-01-10", "2026-01-31"))));

        assertEquals(List.of("2026-03-02 open"), periods(history(update, acts(), "2026-02-01")));
    }

    @Test
    void aTimeAsideOverTheAnchorMovesIt() {
        Obligation update = update(serving(List.of(), List.of(days("2026-01-10", "2026-02-10"))));

        assertEquals(List.of("2026-03-02 excused", "2026-03-10 open"), periods(history(update, acts(), "2026-02-10")));
    }

    private static final LocalDate FROM = LocalDate.of(2026, 3, 10);
    private static final Optional<LocalDate> TO = Optional.of(LocalDate.of(2026, 4, 20));

    private static Organisation organisation() {
        return Organisation.of(
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(
                        Person.builder().key("ana").name("Ana").build(),
                        Person.builder()
                                .key("bo")
                                .name("Bo")
                                .workingTime(WorkingTime.builder()
                                        .addAway(days("2026-03-27", "2026-04-08"))
                                        .build())
                                .build()));
    }

    private static Term term(String person, Optional<LocalDate> since, Aside... asides) {
        Seat seat = Monthly.FERN;
        return new Term(
                seat,
                new Counterpart(person, Optional.of(person), Optional.empty()),
                TermPhase.ACTIVE,
                since,
                ImmutableList.copyOf(asides));
    }

    private static Serving of(Term... terms) {
        return Serving.of(List.of(terms), organisation());
    }

    @Test
    void withABackfillTheSequenceGoesOnAndTheBackfillsActCountsBackfilled() {
        Obligation update = update(of(term("ana", Optional.empty(), new Aside(FROM, TO, Optional.of("mo")))));
        ImmutableList<ActOnDay> acts = ImmutableList.of(
                Monthly.act("a1", "2026-03-09", Monthly.MO),
                Monthly.act("a2", "2026-04-01", Monthly.MO),
                Monthly.act("a3", "2026-04-21", Monthly.MO));

        assertEquals(
                List.of("2026-03-02 missed", "2026-03-31 on-time a1", "2026-04-30 backfilled a2", "2026-06-01 open"),
                periods(history(update, acts, "2026-05-01")));
        assertEquals("due-soon 2026-03-31", standing(history(update, ImmutableList.of(), "2026-03-30")));
    }

    @Test
    void aLateActOfTheBackfillCountsBackfilledToo() {
        Obligation update = update(of(term("ana", Optional.empty(), new Aside(FROM, TO, Optional.of("mo")))));
        ImmutableList<ActOnDay> acts = ImmutableList.of(
                Monthly.act("a1", "2026-03-02", Monthly.ANA), Monthly.act("a2", "2026-04-06", Monthly.MO));

        assertEquals(
                List.of("2026-03-02 on-time a1", "2026-03-31 backfilled a2", "2026-04-30 open"),
                periods(history(update, acts, "2026-04-06")));
    }

    @Test
    @Tag("CAD-9")
    void whileOneOfTwoServesNothingIsPausedAndOnlyThatOneCountsForTheDueDate() {
        Obligation update = update(
                of(term("ana", Optional.empty(), new Aside(FROM, TO, Optional.empty())), term("bo", Optional.empty())));

        assertEquals(
                List.of("2026-03-02 on-time a1", "2026-04-08 open"),
                periods(history(update, acts("2026-03-02"), "2026-04-08")));
        assertEquals("due 2026-04-08", standing(history(update, acts("2026-03-02"), "2026-04-08")));
    }

    @Test
    @Tag("CAD-9")
    void whenASecondCounterpartBeginsThePauseEnds() {
        Obligation update = update(of(
                term("ana", Optional.empty(), new Aside(FROM, TO, Optional.empty())),
                term("bo", Optional.of(day("2026-03-20")))));

        assertEquals("paused 2026-04-08", standing(history(update, acts(), "2026-03-19")));
        assertEquals("upcoming 2026-04-20", standing(history(update, acts(), "2026-03-20")));
    }

    @Test
    void beforeItsBeginningATermPausesNothing() {
        Obligation update = update(of(term("ana", Optional.of(day("2026-03-20")))));

        assertEquals("overdue 2026-03-02", standing(history(update, acts(), "2026-03-10")));
    }

    @Test
    void whoIsAsideWithoutDatesIsPausedForEver() {
        Term term = new Term(
                Monthly.FERN,
                new Counterpart("ana", Optional.of("ana"), Optional.empty()),
                TermPhase.ASIDE,
                Optional.empty(),
                ImmutableList.of());

        assertEquals("paused 2026-03-02", standing(history(update(of(term)), acts(), "2026-02-10")));
        assertEquals(List.of("2026-03-02 excused"), periods(history(update(of(term)), acts(), "2026-02-10")));
    }
}
