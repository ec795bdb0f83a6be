package dev.ssc.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Range;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ORG-10")
class HoursTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final LocalDate SPRING = LocalDate.parse("2026-03-29");
    private static final LocalDate AUTUMN = LocalDate.parse("2026-10-25");

    @ParameterizedTest
    @CsvSource({
        "09:00-17:00, 09:00, 17:00",
        "00:00-23:59, 00:00, 23:59",
        "22:00-06:00, 22:00, 06:00",
        "16:00-24:00, 16:00, 00:00",
        "16:00-00:00, 16:00, 00:00",
        "00:00-24:00, 00:00, 00:00",
        "07:30-07:30, 07:30, 07:30",
    })
    void twoTimesWithAHyphenAreUnderstood(String text, LocalTime start, LocalTime end) {
        assertEquals(Optional.of(new Hours(start, end)), Hours.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "09:00",
                "09:00-",
                "-17:00",
                "9:00-17:00",
                "09:00-5:00",
                "9-17",
                "0900-1700",
                "09:00 - 17:00",
                " 09:00-17:00",
                "09:00-17:00 ",
                "09:00-17:00\n",
                "09:00\u201317:00",
                "09:00/17:00",
                "24:00-06:00",
                "24:00-24:00",
                "25:00-26:00",
                "09:60-17:00",
                "09:00-24:01",
                "09:00:00-17:00:00",
                "09:00-12:00,13:00-17:00",
                "\u0660\u0669:\u0660\u0660-\u0661\u0667:\u0660\u0660",
                "nine to five",
            })
    void noOtherTextIsUnderstood(String text) {
        assertEquals(Optional.empty(), Hours.parse(text));
    }

    @Test
    void anEndAtOrBeforeTheStartIsOnTheNextDay() {
        assertFalse(hours("09:00-17:00").overnight());
        assertFalse(hours("00:00-00:01").overnight());
        assertTrue(hours("22:00-06:00").overnight());
        assertTrue(hours("16:00-24:00").overnight());
        assertTrue(hours("09:00-09:00").overnight());
    }

    @Test
    void theHoursOfADayAreRealTimeInTheZone() {
        assertEquals(range("2026-03-02T09:00Z", "2026-03-02T17:00Z"), Hours.NINE_TO_FIVE.on(MONDAY, LISBON));
        assertEquals(
                range("2026-03-02T03:15Z", "2026-03-02T11:15Z"),
                Hours.NINE_TO_FIVE.on(MONDAY, ZoneId.of("Asia/Kathmandu")));
    }

    @Test
    void hoursPastMidnightEndOnTheNextDay() {
        assertEquals(
                range("2026-03-02T22:00Z", "2026-03-03T06:00Z"),
                hours("22:00-06:00").on(MONDAY, LISBON));
        assertEquals(
                range("2026-03-02T16:00Z", "2026-03-03T00:00Z"),
                hours("16:00-24:00").on(MONDAY, LISBON));
    }

    @Test
    void equalTimesAreWholeTwentyFourHours() {
        assertEquals(
                range("2026-03-02T00:00Z", "2026-03-03T00:00Z"),
                hours("00:00-24:00").on(MONDAY, LISBON));
        assertEquals(
                range("2026-03-02T09:00Z", "2026-03-03T09:00Z"),
                hours("09:00-09:00").on(MONDAY, LISBON));
    }

    @Test
    void aShiftOverAClockChangeIsAnHourShorterOrLonger() {
        Hours night = hours("22:00-06:00");

        assertEquals(Duration.ofHours(7), length(night.on(SPRING.minusDays(1), LISBON)));
        assertEquals(Duration.ofHours(8), length(night.on(SPRING, LISBON)));
        assertEquals(Duration.ofHours(9), length(night.on(AUTUMN.minusDays(1), LISBON)));
        assertEquals(Duration.ofHours(23), length(hours("00:00-24:00").on(SPRING, LISBON)));
        assertEquals(Duration.ofHours(25), length(hours("00:00-24:00").on(AUTUMN, LISBON)));
    }

    @Test
    void aClockChangeCanBeHalfAnHour() {
        ZoneId lordHowe = ZoneId.of("Australia/Lord_Howe");

        assertEquals(
                Duration.ofMinutes(7 * 60 + 30),
                length(hours("22:00-06:00").on(LocalDate.parse("2026-10-03"), lordHowe)));
    }

    @Test
    void aTimeThatTheClocksSkipIsAsMuchLaterAsTheyJump() {
        assertEquals(
                range("2026-03-29T01:30Z", "2026-03-29T09:00Z"),
                hours("01:30-10:00").on(SPRING, LISBON));
        assertEquals(
                range("2026-03-29T01:30Z", "2026-03-29T01:45Z"),
                hours("01:30-01:45").on(SPRING, LISBON));
    }

    @Test
    void aTimeThatTheClocksShowTwiceIsTheFirstOfTheTwo() {
        assertEquals(
                range("2026-10-25T00:30Z", "2026-10-25T10:00Z"),
                hours("01:30-10:00").on(AUTUMN, LISBON));
        assertEquals(
                range("2026-10-24T21:00Z", "2026-10-25T00:30Z"),
                hours("22:00-01:30").on(AUTUMN.minusDays(1), LISBON));
    }

    @Test
    void hoursThatTheClocksSkipAreEmpty() {
        assertTrue(hours("01:45-02:00").on(SPRING, LISBON).isEmpty());
        assertTrue(hours("01:30-02:10").on(SPRING, LISBON).isEmpty());
    }

    @Test
    void aDateThatTheZoneSkipsHasNoHours() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        LocalDate skipped = LocalDate.parse("2011-12-30");

        assertTrue(Hours.NINE_TO_FIVE.on(skipped, apia).isEmpty());
        assertEquals(
                range("2011-12-30T08:00Z", "2011-12-30T16:00Z"),
                hours("22:00-06:00").on(skipped.minusDays(1), apia));
        assertEquals(range("2011-12-30T19:00Z", "2011-12-31T03:00Z"), Hours.NINE_TO_FIVE.on(skipped.plusDays(1), apia));
    }

    @Test
    void hoursWhoseFirstTimeTheClocksSkipOverMidnightStillBelongToTheirDate() {
        assertEquals(
                range("2024-03-31T01:30Z", "2024-03-31T08:30Z"),
                hours("23:30-07:30").on(LocalDate.parse("2024-03-30"), ZoneId.of("America/Nuuk")));
    }

    private static Hours hours(String text) {
        return Hours.parse(text).orElseThrow();
    }

    private static Range<Instant> range(String from, String to) {
        return Range.closedOpen(instant(from), instant(to));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static Duration length(Range<Instant> range) {
        return Duration.between(range.lowerEndpoint(), range.upperEndpoint());
    }
}
