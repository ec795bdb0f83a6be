package dev.ssc.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ORG-10")
class WorkingTimeTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final WorkingTime LISBON =
            WorkingTime.builder().zone(ZoneId.of("Europe/Lisbon")).build();
    private static final Hours EARLY = Hours.parse("06:00-14:00").orElseThrow();

    @Test
    void theHoursAreNineToFiveWhereAZoneIsGiven() {
        assertEquals(Optional.of(Hours.NINE_TO_FIVE), LISBON.hours());
        assertEquals(Hours.NINE_TO_FIVE, LISBON.workingHours().orElseThrow().hours());
    }

    @Test
    void statedHoursReplaceNineToFive() {
        WorkingTime time = WorkingTime.builder().from(LISBON).hours(EARLY).build();

        assertEquals(EARLY, time.workingHours().orElseThrow().hours());
    }

    @Test
    void withoutAZoneTheHoursAreUnknown() {
        assertEquals(Optional.empty(), WorkingTime.unknown().hours());
        assertEquals(Optional.empty(), WorkingTime.unknown().workingHours());
        assertEquals(
                Optional.empty(), WorkingTime.builder().hours(EARLY).build().workingHours());
    }

    @Test
    void hoursThatAreSaidToBeUnknownStayUnknown() {
        WorkingTime time =
                WorkingTime.builder().from(LISBON).hours(Optional.empty()).build();

        assertEquals(Optional.empty(), time.workingHours());
    }

    @Test
    void theDaysAreKnownWithoutAZone() {
        WorkingTime time = WorkingTime.builder().addHolidays(MONDAY).build();

        assertFalse(time.worksOn(MONDAY));
        assertTrue(time.absentOn(MONDAY));
        assertTrue(time.worksOn(MONDAY.plusDays(1)));
        assertFalse(time.absentOn(MONDAY.plusDays(1)));
        assertFalse(time.worksOn(MONDAY.minusDays(1)));
    }

    @Test
    void noDaysAreADifferentStatementThanNone() {
        assertEquals(5, WorkingTime.unknown().days().size());
        assertEquals(
                ImmutableSet.of(),
                WorkingTime.builder().days(ImmutableSet.of()).build().days());
        assertEquals(
                ImmutableSet.of(DayOfWeek.SUNDAY),
                WorkingTime.builder().addDays(DayOfWeek.SUNDAY).build().days());
    }

    @Test
    void datesWithoutAZoneAreThoseOfUtc() {
        Instant lateInUtc = Instant.parse("2026-03-02T23:30:00Z");
        WorkingTime auckland =
                WorkingTime.builder().zone(ZoneId.of("Pacific/Auckland")).build();

        assertEquals(ZoneOffset.UTC, WorkingTime.unknown().zoneOrUtc());
        assertEquals(ZoneId.of("Pacific/Auckland"), auckland.zoneOrUtc());
        assertEquals(MONDAY, WorkingTime.unknown().dateAt(lateInUtc));
        assertEquals(MONDAY.plusDays(1), auckland.dateAt(lateInUtc));
    }

    @Test
    void theOverlapIsUnknownIfTheHoursOfEitherAre() {
        assertTrue(LISBON.overlapWith(LISBON).isPresent());
        assertEquals(Optional.empty(), LISBON.overlapWith(WorkingTime.unknown()));
        assertEquals(Optional.empty(), WorkingTime.unknown().overlapWith(LISBON));
    }
}
