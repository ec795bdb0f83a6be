package dev.ssc.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ORG-10")
class OverlapTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final WorkingTime LISBON =
            time("Europe/Lisbon", "09:00-17:00").build();
    private static final WorkingTime NEW_YORK =
            time("America/New_York", "09:00-17:00").build();

    @Test
    void theOverlapIsWhenBothAreAtWork() {
        assertEquals(
                ImmutableRangeSet.of(range("2026-03-02T14:00:00Z", "2026-03-02T17:00:00Z")),
                overlap(LISBON, NEW_YORK).between(range("2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z")));
        assertEquals(Duration.ofHours(3), overlap(LISBON, NEW_YORK).lengthOn(MONDAY));
    }

    @Test
    void theOverlapIsComputedPerDateBecauseZonesChangeTheirClocksOnDifferentDates() {
        Overlap overlap = overlap(LISBON, NEW_YORK);

        assertEquals(Duration.ofHours(3), overlap.lengthOn(LocalDate.parse("2026-03-06")));
        assertEquals(Duration.ofHours(4), overlap.lengthOn(LocalDate.parse("2026-03-09")));
        assertEquals(Duration.ofHours(4), overlap.lengthOn(LocalDate.parse("2026-03-27")));
        assertEquals(Duration.ofHours(3), overlap.lengthOn(LocalDate.parse("2026-03-30")));
    }

    @Test
    void theLengthOfARangeIsTheSumOfItsOverlaps() {
        assertEquals(
                Duration.ofHours(15),
                overlap(LISBON, NEW_YORK).lengthBetween(range("2026-03-02T00:00:00Z", "2026-03-08T00:00:00Z")));
    }

    @Test
    void hoursThatOnlyTouchDoNotOverlap() {
        Overlap overlap = overlap(LISBON, time("Europe/Lisbon", "17:00-23:00").build());

        assertTrue(overlap.on(MONDAY).isEmpty());
        assertEquals(Duration.ZERO, overlap.lengthOn(MONDAY));
    }

    @Test
    void theOverlapOfADateIsThatOfTheHoursThatBeginOnIt() {
        WorkingTime night = time("Europe/Lisbon", "22:00-06:00").build();
        WorkingTime early = time("Europe/Lisbon", "05:00-13:00").build();

        assertEquals(
                ImmutableRangeSet.of(range("2026-03-03T05:00:00Z", "2026-03-03T06:00:00Z")),
                overlap(night, early).on(MONDAY));
        assertEquals(Duration.ZERO, overlap(early, night).lengthOn(MONDAY));
        assertEquals(Duration.ZERO, overlap(night, early).lengthOn(LocalDate.parse("2026-03-06")));
    }

    @Test
    void somebodyWhoIsAwayOverlapsWithNobody() {
        WorkingTime away =
                time("Europe/Lisbon", "09:00-17:00").addHolidays(MONDAY).build();

        assertTrue(overlap(LISBON, away).on(MONDAY).isEmpty());
        assertTrue(overlap(away, LISBON).on(MONDAY).isEmpty());
        assertFalse(overlap(away, LISBON).on(MONDAY.plusDays(1)).isEmpty());
    }

    @Test
    @Tag("REL-1")
    void exactlyHalfAnHourOnOneDayIsEnough() {
        assertTrue(overlap(LISBON, time("Europe/Lisbon", "16:30-22:00").build()).reaches(HALF_AN_HOUR, MONDAY, 14));
        assertFalse(
                overlap(LISBON, time("Europe/Lisbon", "16:31-22:00").build()).reaches(HALF_AN_HOUR, MONDAY, 14));
    }

    @Test
    @Tag("REL-1")
    void theOverlapsOfSeveralDaysDoNotAddUp() {
        assertFalse(
                overlap(LISBON, time("Europe/Lisbon", "16:45-22:00").build()).reaches(HALF_AN_HOUR, MONDAY, 14));
    }

    @Test
    @Tag("REL-1")
    void onlyTheGivenDaysAreLookedAt() {
        WorkingTime back = time("Europe/Lisbon", "09:00-17:00")
                .addAway(Range.closedOpen(MONDAY, LocalDate.parse("2026-03-13")))
                .build();

        assertFalse(overlap(LISBON, back).reaches(HALF_AN_HOUR, MONDAY, 11));
        assertTrue(overlap(LISBON, back).reaches(HALF_AN_HOUR, MONDAY, 12));
        assertFalse(overlap(LISBON, back).reaches(HALF_AN_HOUR, LocalDate.parse("2026-03-14"), 2));
        assertFalse(overlap(LISBON, LISBON).reaches(HALF_AN_HOUR, MONDAY, 0));
    }

    private static WorkingTime.Builder time(String zone, String hours) {
        return WorkingTime.builder()
                .zone(ZoneId.of(zone))
                .hours(Hours.parse(hours).orElseThrow());
    }

    private static Overlap overlap(WorkingTime one, WorkingTime other) {
        return one.overlapWith(other).orElseThrow();
    }

    private static Range<Instant> range(String from, String to) {
        return Range.closedOpen(Instant.parse(from), Instant.parse(to));
    }
}
