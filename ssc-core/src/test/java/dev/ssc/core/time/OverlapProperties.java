package dev.ssc.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import dev.ssc.core.time.WorkingTimeCases.Case;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("ORG-10")
class OverlapProperties {

    @Property(tries = 300)
    void eachMinuteOverlapsExactlyIfBothAreAtWork(@ForAll("cases") Case given) {
        MinuteByMinute one = new MinuteByMinute(given.one(), given.range());
        MinuteByMinute other = new MinuteByMinute(given.other(), given.range());
        ImmutableRangeSet<Instant> overlap = overlap(given.one(), given.other()).between(given.range());

        assertEquals(
                MinuteByMinute.minutes(given.range(), moment -> one.atWork(moment) && other.atWork(moment)),
                MinuteByMinute.minutes(given.range(), overlap::contains));
    }

    @Property(tries = 300)
    void theLengthIsTheNumberOfMinutes(@ForAll("cases") Case given) {
        Overlap overlap = overlap(given.one(), given.other());
        ImmutableRangeSet<Instant> times = overlap.between(given.range());

        assertEquals(
                Duration.ofMinutes(
                        MinuteByMinute.minutes(given.range(), times::contains).size()),
                overlap.lengthBetween(given.range()));
    }

    @Property
    void theOverlapOfARangeIsTheSameFromBothSides(@ForAll("cases") Case given) {
        assertEquals(
                overlap(given.one(), given.other()).between(given.range()),
                overlap(given.other(), given.one()).between(given.range()));
    }

    @Property
    void somebodyOverlapsWithThemselvesWheneverTheyWork(@ForAll("cases") Case given) {
        assertEquals(
                given.one().workingHours().orElseThrow().between(given.range()),
                overlap(given.one(), given.one()).between(given.range()));
    }

    @Property
    void theOverlapOfADateIsThatOfTheShiftThatBeginsOnIt(@ForAll("cases") Case given) {
        LocalDate date = given.one().dateAt(given.range().lowerEndpoint());
        Range<Instant> shift = given.one().workingHours().orElseThrow().on(date);

        assertEquals(
                overlap(given.one(), given.other()).between(shift),
                overlap(given.one(), given.other()).on(date));
    }

    @Property(tries = 300)
    @Tag("REL-1")
    void aLengthIsReachedExactlyIfTheLongestDayReachesIt(
            @ForAll("cases") Case given, @ForAll @IntRange(min = 1, max = 14) int days) {
        Overlap overlap = overlap(given.one(), given.other());
        LocalDate first = given.one().dateAt(given.range().lowerEndpoint());
        Duration longest = first.datesUntil(first.plusDays(days))
                .map(overlap::lengthOn)
                .reduce(Duration.ZERO, (left, right) -> left.compareTo(right) >= 0 ? left : right);

        assertTrue(overlap.reaches(longest, first, days));
        assertEquals(false, overlap.reaches(longest.plusNanos(1), first, days));
    }

    @Provide
    Arbitrary<Case> cases() {
        return WorkingTimeCases.cases();
    }

    private static Overlap overlap(WorkingTime one, WorkingTime other) {
        return one.overlapWith(other).orElseThrow();
    }
}
