package dev.ssc.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ORG-10")
class WorkingDaysTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-02-27");
    private static final LocalDate SATURDAY = LocalDate.parse("2026-02-28");
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final LocalDate TUESDAY = LocalDate.parse("2026-03-03");

    private final WorkingTime.Builder stated = WorkingTime.builder();

    @Test
    void theWorkingDaysAreMondayToFridayUnlessStated() {
        assertTrue(days().contains(FRIDAY));
        assertFalse(days().contains(SATURDAY));
        assertTrue(days().contains(MONDAY));
    }

    @Test
    void statedDaysReplaceMondayToFriday() {
        stated.days(ImmutableSet.of(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY));

        assertFalse(days().contains(FRIDAY));
        assertTrue(days().contains(SATURDAY));
    }

    @Test
    void aHolidayIsNoWorkingDay() {
        stated.addHolidays(MONDAY);

        assertFalse(days().contains(MONDAY));
        assertTrue(days().absentOn(MONDAY));
        assertFalse(days().absentOn(TUESDAY));
    }

    @Test
    void timeOffLastsUntilTheFirstDayBack() {
        stated.addAway(Range.closedOpen(FRIDAY, TUESDAY));

        assertFalse(days().absentOn(FRIDAY.minusDays(1)));
        assertTrue(days().absentOn(FRIDAY));
        assertTrue(days().absentOn(MONDAY));
        assertFalse(days().absentOn(TUESDAY));
        assertTrue(days().contains(TUESDAY));
    }

    @Test
    void timeOffThatTouchesOrOverlapsIsOneAbsence() {
        stated.addAway(Range.closedOpen(FRIDAY, MONDAY));
        stated.addAway(Range.closedOpen(MONDAY, TUESDAY));
        stated.addAway(Range.closedOpen(SATURDAY, TUESDAY));

        assertEquals(ImmutableRangeSet.of(Range.closedOpen(FRIDAY, TUESDAY)), days().timeOff());
    }

    @Test
    void aDayOffIsNoAbsence() {
        assertFalse(days().absentOn(SATURDAY));
    }

    @Test
    @Tag("CAD-5")
    void theFirstDayOfWorkOnOrAfterADateCanBeThatDate() {
        assertEquals(Optional.of(FRIDAY), days().onOrAfter(FRIDAY));
        assertEquals(Optional.of(MONDAY), days().onOrAfter(SATURDAY));
    }

    @Test
    @Tag("CAD-5")
    void theFirstDayOfWorkIsNoHolidayAndNoTimeOff() {
        stated.addHolidays(MONDAY).addAway(Range.closedOpen(TUESDAY, LocalDate.parse("2026-03-14")));

        assertEquals(Optional.of(LocalDate.parse("2026-03-16")), days().onOrAfter(SATURDAY));
    }

    @Test
    @Tag("CAD-11")
    void theLastDayOfWorkOnOrBeforeADateIsNoHolidayAndNoTimeOff() {
        stated.addHolidays(FRIDAY).addAway(Range.closedOpen(LocalDate.parse("2026-02-24"), FRIDAY));

        assertEquals(Optional.of(MONDAY), days().onOrBefore(MONDAY));
        assertEquals(Optional.of(LocalDate.parse("2026-02-23")), days().onOrBefore(LocalDate.parse("2026-03-01")));
    }

    @Test
    @Tag("CAD-5")
    void somebodyWhoDoesNotComeBackHasNoNextDayOfWork() {
        stated.addAway(Range.atLeast(MONDAY));

        assertEquals(Optional.of(FRIDAY), days().onOrAfter(FRIDAY));
        assertEquals(Optional.empty(), days().onOrAfter(SATURDAY));
        assertEquals(Optional.of(FRIDAY), days().onOrBefore(TUESDAY));
    }

    @Test
    @Tag("CAD-11")
    void somebodyWhoWasAlwaysAwayHasNoDayOfWorkBefore() {
        stated.addAway(Range.lessThan(MONDAY));

        assertEquals(Optional.empty(), days().onOrBefore(SATURDAY));
        assertEquals(Optional.of(MONDAY), days().onOrBefore(MONDAY));
        assertEquals(Optional.of(MONDAY), days().onOrAfter(FRIDAY));
    }

    @Test
    void somebodyWithoutDaysNeverWorks() {
        stated.days(ImmutableSet.of());

        assertFalse(days().contains(MONDAY));
        assertEquals(Optional.empty(), days().onOrAfter(MONDAY));
        assertEquals(Optional.empty(), days().onOrBefore(MONDAY));
    }

    @Test
    void somebodyWhoIsAlwaysAwayNeverWorks() {
        stated.addAway(Range.all());

        assertEquals(Optional.empty(), days().onOrAfter(MONDAY));
        assertEquals(Optional.empty(), days().onOrBefore(MONDAY));
    }

    @Test
    void timeOffOfThousandsOfYearsIsJumpedOver() {
        LocalDate end = LocalDate.parse("+99999-01-01");
        stated.days(ImmutableSet.of(end.getDayOfWeek())).addAway(Range.closedOpen(MONDAY, end));

        assertEquals(Optional.of(end), days().onOrAfter(MONDAY));
        assertEquals(
                Optional.of(MONDAY.with(TemporalAdjusters.previous(end.getDayOfWeek()))),
                days().onOrBefore(end.minusDays(1)));
    }

    @Test
    void timeOffThatIncludesItsLastDayIsRefused() {
        assertThrows(IllegalArgumentException.class, stated.addAway(Range.closed(FRIDAY, MONDAY))::build);
        assertThrows(IllegalArgumentException.class, WorkingTime.builder().addAway(Range.open(FRIDAY, MONDAY))::build);
        assertThrows(
                IllegalArgumentException.class,
                () -> new WorkingDays(
                        ImmutableSet.of(), ImmutableSet.of(), ImmutableRangeSet.of(Range.greaterThan(MONDAY))));
    }

    private WorkingDays days() {
        return stated.build().workingDays();
    }
}
