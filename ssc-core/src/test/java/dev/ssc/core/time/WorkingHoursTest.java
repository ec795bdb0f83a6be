package dev.ssc.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first of March 2026 is a Sunday; Lisbon is at UTC until the 29th. */
@Tag("ORG-10")
class WorkingHoursTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final LocalDate TUESDAY = LocalDate.parse("2026-03-03");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-06");

    private final WorkingTime.Builder stated = WorkingTime.builder().zone(ZoneId.of("Europe/Lisbon"));

    @Test
    void aWeekIsFiveTimesNineToFive() {
        assertEquals(
                times(
                        "2026-03-02T09:00Z/2026-03-02T17:00Z",
                        "2026-03-03T09:00Z/2026-03-03T17:00Z",
                        "2026-03-04T09:00Z/2026-03-04T17:00Z",
                        "2026-03-05T09:00Z/2026-03-05T17:00Z",
                        "2026-03-06T09:00Z/2026-03-06T17:00Z"),
                between("2026-03-01T00:00Z/2026-03-08T00:00Z"));
    }

    @Test
    void hoursAreCutAtTheEndsOfTheRange() {
        assertEquals(
                times("2026-03-02T16:30Z/2026-03-02T17:00Z", "2026-03-03T09:00Z/2026-03-03T09:01Z"),
                between("2026-03-02T16:30Z/2026-03-03T09:01Z"));
    }

    @Test
    void rangesAreHalfOpen() {
        assertTrue(between("2026-03-02T17:00Z/2026-03-03T09:00Z").isEmpty());
        assertTrue(between("2026-03-02T10:00Z/2026-03-02T10:00Z").isEmpty());
        assertFalse(between("2026-03-02T10:00Z/2026-03-02T11:00Z").contains(instant("2026-03-02T11:00Z")));
    }

    @Test
    void holidaysAndTimeOffHoldNoHours() {
        stated.addHolidays(MONDAY).addAway(Range.closedOpen(TUESDAY, FRIDAY));

        assertEquals(times("2026-03-06T09:00Z/2026-03-06T17:00Z"), between("2026-03-01T00:00Z/2026-03-08T00:00Z"));
    }

    @Test
    void hoursPastMidnightBelongToTheDayTheyBegan() {
        stated.hours(hours("22:00-06:00"));

        assertEquals(times("2026-03-06T22:00Z/2026-03-07T06:00Z"), between("2026-03-06T12:00Z/2026-03-09T12:00Z"));
        assertEquals(times("2026-03-07T03:00Z/2026-03-07T06:00Z"), between("2026-03-07T03:00Z/2026-03-08T00:00Z"));
    }

    @Test
    void aHolidayRemovesTheShiftThatBeginsOnItAndLeavesTheEndOfTheOneBefore() {
        stated.hours(hours("22:00-06:00")).addHolidays(TUESDAY);

        assertEquals(
                times("2026-03-02T22:00Z/2026-03-03T06:00Z", "2026-03-04T22:00Z/2026-03-05T00:00Z"),
                between("2026-03-02T12:00Z/2026-03-05T00:00Z"));
    }

    @Test
    void timeOffRemovesTheShiftsThatBeginInIt() {
        stated.hours(hours("22:00-06:00")).addAway(Range.closedOpen(TUESDAY, TUESDAY.plusDays(1)));

        assertEquals(
                times("2026-03-02T22:00Z/2026-03-03T06:00Z", "2026-03-04T22:00Z/2026-03-05T00:00Z"),
                between("2026-03-02T12:00Z/2026-03-05T00:00Z"));
    }

    @Test
    void theHoursOfADateAreThoseThatBeginOnIt() {
        stated.hours(hours("22:00-06:00"));

        assertEquals(range("2026-03-06T22:00Z/2026-03-07T06:00Z"), working().on(FRIDAY));
        assertTrue(working().on(FRIDAY.plusDays(1)).isEmpty());
    }

    @Test
    void shiftsThatTouchAreOneTime() {
        stated.hours(hours("00:00-24:00"));

        assertEquals(times("2026-03-02T00:00Z/2026-03-07T00:00Z"), between("2026-03-01T00:00Z/2026-03-08T00:00Z"));
    }

    @Test
    void theHoursMoveWithTheClocks() {
        assertEquals(
                times("2026-03-27T09:00Z/2026-03-27T17:00Z", "2026-03-30T08:00Z/2026-03-30T16:00Z"),
                between("2026-03-27T00:00Z/2026-03-31T00:00Z"));
    }

    @Test
    void aShiftThatBeganBeforeADateThatTheZoneSkippedIsFound() {
        stated.zone(ZoneId.of("Pacific/Apia")).hours(hours("22:00-06:00"));

        assertEquals(times("2011-12-30T15:00Z/2011-12-30T16:00Z"), between("2011-12-30T15:00Z/2011-12-30T20:00Z"));
    }

    @Test
    void aShiftOfTheNextDateIsFoundWhereClocksArePutBackOverMidnight() {
        stated.zone(ZoneId.of("America/St_Johns")).hours(hours("00:00-08:00")).addDays(DayOfWeek.SUNDAY);

        assertEquals(times("2010-11-07T02:30Z/2010-11-07T03:00Z"), between("2010-11-07T02:20Z/2010-11-07T03:00Z"));
    }

    @Test
    @Tag("CALL-LINK-7")
    void aRangeIsInTheHoursOnlyIfAllOfItIs() {
        assertTrue(working().enclose(range("2026-03-02T09:00Z/2026-03-02T09:30Z")));
        assertTrue(working().enclose(range("2026-03-02T16:30Z/2026-03-02T17:00Z")));
        assertTrue(working().enclose(range("2026-03-02T09:00Z/2026-03-02T17:00Z")));
        assertFalse(working().enclose(range("2026-03-02T08:59Z/2026-03-02T09:30Z")));
        assertFalse(working().enclose(range("2026-03-02T16:31Z/2026-03-02T17:01Z")));
        assertFalse(working().enclose(range("2026-03-02T16:00Z/2026-03-03T10:00Z")));
        assertFalse(working().enclose(range("2026-03-01T10:00Z/2026-03-01T11:00Z")));
    }

    @Test
    @Tag("CALL-LINK-7")
    void aRangeOverTwoShiftsThatTouchIsInTheHours() {
        stated.hours(hours("00:00-24:00"));

        assertTrue(working().enclose(range("2026-03-02T23:30Z/2026-03-03T00:30Z")));
        assertFalse(working().enclose(range("2026-03-06T23:30Z/2026-03-07T00:30Z")));
    }

    @Test
    @Tag("CALL-LEAD-1")
    void aWindowHoldsASlotOnlyIfItsWholeLengthFitsWithoutABreak() {
        assertTrue(holdSlot("2026-03-02T16:00Z/2026-03-03T09:00Z", 60));
        assertFalse(holdSlot("2026-03-02T16:00Z/2026-03-03T09:00Z", 61));
        assertTrue(holdSlot("2026-03-02T16:00Z/2026-03-03T10:01Z", 61));
        assertFalse(holdSlot("2026-03-02T16:01Z/2026-03-03T09:59Z", 60));
        assertFalse(holdSlot("2026-03-02T17:00Z/2026-03-03T09:00Z", 1));
        assertFalse(holdSlot("2026-03-02T10:00Z/2026-03-02T10:00Z", 1));
        assertFalse(holdSlot("2026-03-02T00:00Z/2026-04-02T00:00Z", 8 * 60 + 1));
    }

    @Test
    @Tag("CALL-LEAD-1")
    void holidaysAndTimeOffHoldNoSlot() {
        stated.addHolidays(MONDAY).addAway(Range.closedOpen(TUESDAY, FRIDAY));

        assertFalse(holdSlot("2026-03-02T00:00Z/2026-03-06T00:00Z", 5));
        assertTrue(holdSlot("2026-03-02T00:00Z/2026-03-06T09:05Z", 5));
    }

    @Test
    @Tag("CALL-LEAD-1")
    void aSlotCanGoOnIntoAShiftThatTouches() {
        stated.hours(hours("00:00-24:00"));

        assertTrue(holdSlot("2026-03-02T23:00Z/2026-03-03T01:00Z", 120));
        assertFalse(holdSlot("2026-03-06T23:00Z/2026-03-07T01:00Z", 61));
    }

    @Test
    void aLongWindowIsSearchedOnlyUntilASlotIsFound() {
        assertTrue(holdSlot("2026-03-02T00:00Z/+900000-01-01T00:00Z", 60));
    }

    @Test
    void aRangeThatIsNotBoundedAndHalfOpenIsRefused() {
        Instant from = instant("2026-03-02T00:00Z");
        Instant to = instant("2026-03-03T00:00Z");

        Stream.of(
                        Range.closed(from, to),
                        Range.openClosed(from, to),
                        Range.open(from, to),
                        Range.atLeast(from),
                        Range.lessThan(to))
                .forEach(range -> assertThrows(
                        IllegalArgumentException.class, () -> working().between(range)));
    }

    @Test
    void aSlotWithoutLengthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> holdSlot("2026-03-02T00:00Z/2026-03-03T00:00Z", 0));
        assertThrows(IllegalArgumentException.class, () -> holdSlot("2026-03-02T00:00Z/2026-03-03T00:00Z", -5));
    }

    private WorkingHours working() {
        return stated.build().workingHours().orElseThrow();
    }

    private ImmutableRangeSet<Instant> between(String range) {
        return working().between(range(range));
    }

    private boolean holdSlot(String window, long minutes) {
        return working().holdSlot(range(window), Duration.ofMinutes(minutes));
    }

    private static Hours hours(String text) {
        return Hours.parse(text).orElseThrow();
    }

    private static ImmutableRangeSet<Instant> times(String... ranges) {
        return ImmutableRangeSet.copyOf(
                Stream.of(ranges).map(WorkingHoursTest::range).collect(ImmutableList.toImmutableList()));
    }

    private static Range<Instant> range(String text) {
        int slash = text.indexOf('/');
        return Range.closedOpen(instant(text.substring(0, slash)), instant(text.substring(slash + 1)));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
