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
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ssc.core.rhythm.Every;
import dev.ssc.core.rhythm.Rhythm;
import dev.ssc.core.time.WorkingTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DueDatesTest {

    private static final WorkingTime MONDAY_TO_FRIDAY = WorkingTime.unknown();

    private static List<String> due(String rhythm, String anchor, WorkingTime... people) {
        AnsweringDays days = new AnsweringDays(ImmutableList.copyOf(
                List.of(people).stream().map(WorkingTime::workingDays).toList()));
        Timetable timetable =
                Timetable.of(Rhythm.parse(rhythm).orElseThrow().parts().get(0), day(anchor), days);
        return IntStream.rangeClosed(1, 4)
                .mapToObj(period -> timetable.due(period).orElseThrow().toString())
                .toList();
    }

    @Test
    @Tag("CAD-4")
    void quartersAreCountedFromTheAnchorToo() {
        assertEquals(
                List.of("2026-03-02", "2026-06-01", "2026-08-31", "2026-11-30"),
                due("quarterly", "2025-11-30", MONDAY_TO_FRIDAY));
    }

    @Test
    @Tag("CAD-4")
    void weeksAreCountedFromTheAnchorWhichIsNotDueItself() {
        assertEquals(
                List.of("2026-02-09", "2026-02-16", "2026-02-23", "2026-03-02"),
                due("weekly", "2026-02-02", MONDAY_TO_FRIDAY));
    }

    @Test
    @Tag("CAD-3")
    void aWeeklyPartWithADayMovesTheAnchorToThatDayOnOrAfterIt() {
        assertEquals(
                List.of("2026-02-13", "2026-02-20", "2026-02-27", "2026-03-06"),
                due("weekly on Fri join EMEA scrum", "2026-01-31", MONDAY_TO_FRIDAY));
        assertEquals(
                List.of("2026-02-06", "2026-02-13", "2026-02-20", "2026-02-27"),
                due("weekly on Fri", "2026-01-30", MONDAY_TO_FRIDAY));
    }

    @Test
    @Tag("CAD-5")
    void holidaysAndTimeOffMoveADueDate() {
        WorkingTime ana = WorkingTime.builder()
                .addHolidays(day("2026-03-02"))
                .addAway(days("2026-03-31", "2026-04-02"))
                .build();
        assertEquals(
                List.of("2026-03-03", "2026-04-02", "2026-04-30", "2026-06-01"), due("monthly", "2026-01-31", ana));
    }

    @Test
    @Tag("CAD-5")
    @Tag("CAD-9")
    void ofSeveralPeopleTheEarliestDayCounts() {
        WorkingTime ana =
                WorkingTime.builder().addAway(days("2026-03-01", "2026-04-15")).build();
        WorkingTime bo =
                WorkingTime.builder().addAway(days("2026-04-15", "2026-05-15")).build();
        assertEquals(
                List.of("2026-03-02", "2026-03-31", "2026-04-30", "2026-06-01"), due("monthly", "2026-01-31", ana, bo));
    }

    @Test
    @Tag("CAD-5")
    void whoNeverWorksAgainIsDueOnTheDatesThemselves() {
        WorkingTime gone =
                WorkingTime.builder().addAway(Range.atLeast(day("2026-03-10"))).build();
        assertEquals(
                List.of("2026-03-02", "2026-03-31", "2026-04-30", "2026-05-31"), due("monthly", "2026-01-31", gone));
        assertEquals(
                "overdue 2026-04-30", standing(history(update(Serving.alone(Monthly.never())), acts(), "2026-05-10")));
    }

    @Test
    @Tag("CAD-5")
    void twoDatesOnOneDayAfterALongAbsenceAreTwoPeriodsOfWhichTheEarlierIsExcused() {
        Obligation update = update(serving(List.of(days("2026-03-20", "2026-06-05")), List.of()));

        assertEquals(
                List.of(
                        "2026-03-02 on-time a1",
                        "2026-06-05 excused",
                        "2026-06-05 excused",
                        "2026-06-05 on-time a2",
                        "2026-06-30 open"),
                periods(history(update, acts("2026-03-02", "2026-06-05"), "2026-06-08")));
        assertEquals("due 2026-06-05", standing(history(update, acts("2026-03-02"), "2026-06-05")));
        assertEquals("upcoming 2026-06-30", standing(history(update, acts("2026-03-02", "2026-06-05"), "2026-06-05")));
    }

    @Test
    @Tag("CAD-5")
    @Tag("CAD-7")
    void periodsThatAreDueOnOneDayHaveTheSameDays() {
        Obligation update = update(serving(List.of(days("2026-03-20", "2026-06-05")), List.of()));

        assertEquals(
                List.of("2026-01-31", "2026-03-03", "2026-03-03", "2026-03-03"),
                history(update, acts(), "2026-05-01").periods().stream()
                        .map(period -> period.from().toString())
                        .toList());
        assertEquals(
                List.of("2026-03-02 late a1", "2026-06-05 excused", "2026-06-05 excused", "2026-06-05 on-time a2"),
                periods(history(update, acts("2026-03-08", "2026-03-08"), "2026-06-05")));
    }

    @Test
    @Tag("CAD-6")
    @Tag("CAD-7")
    void shortPeriodsHaveOneDayInsteadOfSeven() {
        Obligation weekly = Monthly.of(Every.WEEK, "2026-02-02", Serving.alone(MONDAY_TO_FRIDAY.workingDays()));

        assertEquals("upcoming 2026-02-09", standing(history(weekly, acts(), "2026-02-07")));
        assertEquals("due-soon 2026-02-09", standing(history(weekly, acts(), "2026-02-08")));
        assertEquals("due 2026-02-09", standing(history(weekly, acts(), "2026-02-09")));
        assertEquals("overdue 2026-02-09", standing(history(weekly, acts(), "2026-02-10")));
        assertEquals("due-soon 2026-02-16", standing(history(weekly, acts(), "2026-02-15")));
        assertEquals(
                List.of("2026-02-09 missed", "2026-02-16 on-time a1"),
                periods(history(weekly, acts("2026-02-10"), "2026-02-10")));
    }

    @Test
    @Tag("CAD-5")
    void somebodyAnswersForEveryObligation() {
        assertThrows(IllegalArgumentException.class, () -> new AnsweringDays(ImmutableList.of()));
    }
}
