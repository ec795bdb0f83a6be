package dev.ssc.calls.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class TimesProperties {

    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final Duration LEAST = Duration.ofMinutes(5);
    private static final Duration MOST = Duration.ofMinutes(15);

    private static Times booked(int minutes) {
        return Times.booked(TEN, Duration.ofMinutes(minutes), TEN.minusSeconds(3600));
    }

    @Property
    @Tag("CALL-LIVE-1")
    void theCallKeepsItsLengthAndNeverEndsLaterThanBooked(
            @ForAll @IntRange(min = 5, max = 240) int minutes,
            @ForAll @IntRange(min = -900, max = 3600) int started,
            @ForAll @IntRange(min = -900, max = 3600) int joined) {
        Times times = booked(minutes).startedAt(TEN.plusSeconds(started)).joinedAt(TEN.plusSeconds(joined));
        Instant bothThere = TEN.plusSeconds(Math.max(started, joined));
        Instant runsFrom = bothThere.isBefore(TEN) ? bothThere : TEN;

        assertEquals(runsFrom.plus(Duration.ofMinutes(minutes)), times.end());
        assertEquals(times, booked(minutes).joinedAt(TEN.plusSeconds(joined)).startedAt(TEN.plusSeconds(started)));
    }

    @Property
    @Tag("CALL-LIVE-2")
    void theWrapUpIsBetweenItsBoundsAndWithinTheCall(
            @ForAll @IntRange(min = 5, max = 240) int minutes, @ForAll @IntRange(max = 240) int more) {
        Times times = booked(minutes).extendedBy(Duration.ofMinutes(more));
        Duration wrapUp = Duration.between(times.wrapUpAt(LEAST, MOST), times.end());

        assertFalse(wrapUp.compareTo(LEAST) < 0);
        assertFalse(wrapUp.compareTo(MOST) > 0);
        assertFalse(times.wrapUpAt(LEAST, MOST).isBefore(TEN));
    }

    @Property
    @Tag("CALL-LIVE-3")
    void anExtensionMovesTheEndByItsMinutes(
            @ForAll @IntRange(min = 5, max = 240) int minutes,
            @ForAll @IntRange(max = 100) int first,
            @ForAll @IntRange(max = 100) int second) {
        Times twice = booked(minutes).extendedBy(Duration.ofMinutes(first)).extendedBy(Duration.ofMinutes(second));

        assertEquals(TEN.plus(Duration.ofMinutes(minutes + first + second)), twice.end());
    }
}
