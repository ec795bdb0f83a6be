package dev.ssc.core.cadence;

import static dev.ssc.core.cadence.Monthly.acts;
import static dev.ssc.core.cadence.Monthly.day;
import static dev.ssc.core.cadence.Monthly.history;
import static dev.ssc.core.cadence.Monthly.periods;
import static dev.ssc.core.cadence.Monthly.standing;
import static dev.ssc.core.cadence.Monthly.update;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkedExampleTest {

    private static final String END = "2026-06-01";

    @Test
    @Tag("CAD-4")
    @Tag("CAD-5")
    void periodsAreDueOnWorkingDaysOnOrAfterTheDatesCountedFromTheAnchor() {
        assertEquals(
                List.of(
                        new Days("2026-01-31", "2026-03-02"),
                        new Days("2026-03-03", "2026-03-31"),
                        new Days("2026-04-01", "2026-04-30"),
                        new Days("2026-05-01", "2026-06-01")),
                history(update(), acts(), END).periods().stream()
                        .map(period ->
                                new Days(period.from().toString(), period.due().toString()))
                        .toList());
    }

    private record Days(String from, String due) {}

    @Test
    @Tag("CAD-7")
    void anActOnTheDueDateIsOnTime() {
        assertEquals(
                List.of("2026-03-02 on-time a1", "2026-03-31 open"),
                periods(history(update(), acts("2026-03-02"), "2026-03-05")));
    }

    @Test
    @Tag("CAD-7")
    void anActWithinAWeekAfterTheDueDateIsLateAndLeavesTheNextPeriodOpen() {
        assertEquals(
                List.of("2026-03-02 late a1", "2026-03-31 open"),
                periods(history(update(), acts("2026-03-05"), "2026-03-10")));
        assertEquals(
                List.of("2026-03-02 late a1", "2026-03-31 open"),
                periods(history(update(), acts("2026-03-08"), "2026-03-10")));
    }

    @Test
    @Tag("CAD-7")
    void anActAWeekAfterTheDueDateIsForTheNextPeriodAndTheFirstIsMissed() {
        List<String> expected = List.of("2026-03-02 missed", "2026-03-31 on-time a1");
        assertEquals(expected, periods(history(update(), acts("2026-03-10"), "2026-03-10")));
        assertEquals(expected, periods(history(update(), acts("2026-03-09"), "2026-03-09")));
    }

    @Test
    @Tag("CAD-7")
    void twoActsInOnePeriodCountOnceAndTheNextIsMissedOnTheSeventhOfApril() {
        ImmutableList<ActOnDay> both = acts("2026-02-03", "2026-02-05");
        assertEquals(
                List.of("2026-03-02 on-time a1", "2026-03-31 open", "2026-04-30 open"),
                periods(history(update(), both, "2026-04-06")));
        assertEquals(
                List.of("2026-03-02 on-time a1", "2026-03-31 missed", "2026-04-30 open"),
                periods(history(update(), both, "2026-04-07")));
    }

    @ParameterizedTest
    @Tag("CAD-6")
    @CsvSource({
        "2026-01-31, 2026-02-22, upcoming, 2026-03-02",
        "2026-02-23, 2026-03-01, due-soon, 2026-03-02",
        "2026-03-02, 2026-03-08, due, 2026-03-02",
        "2026-03-09, 2026-03-23, overdue, 2026-03-02",
        "2026-03-24, 2026-03-30, due-soon, 2026-03-31",
        "2026-03-31, 2026-04-06, due, 2026-03-31",
        "2026-04-07, 2026-04-22, overdue, 2026-03-31",
        "2026-04-23, 2026-04-29, due-soon, 2026-04-30"
    })
    void withNoActAtAllTheStatusOfEachDayIs(LocalDate first, LocalDate last, String status, String due) {
        first.datesUntil(last.plusDays(1))
                .forEach(day -> assertEquals(
                        status + " " + due, standing(history(update(), acts(), day.toString())), "on " + day));
    }

    @Test
    @Tag("CAD-6")
    void aFulfilledPeriodLooksAheadToTheNext() {
        assertEquals("upcoming 2026-03-31", standing(history(update(), acts("2026-02-25"), "2026-02-25")));
        assertEquals("upcoming 2026-03-31", standing(history(update(), acts("2026-02-25"), "2026-03-02")));
        assertEquals("upcoming 2026-03-31", standing(history(update(), acts("2026-02-25"), "2026-03-03")));
        assertEquals("due-soon 2026-03-31", standing(history(update(), acts("2026-02-25"), "2026-03-24")));
    }

    @Test
    @Tag("CAD-6")
    void beforeTheAnchorTheFirstPeriodIsUpcomingAndNoneIsListed() {
        CadenceHistory early = history(update(), acts("2026-01-20"), "2026-01-30");

        assertEquals("upcoming 2026-03-02", standing(early));
        assertEquals(List.of(), periods(early));
        assertEquals(
                List.of("2026-03-02 open"),
                periods(history(update(), acts("2026-01-30"), day("2026-01-31").toString())));
    }
}
