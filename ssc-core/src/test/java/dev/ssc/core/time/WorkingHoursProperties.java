package dev.ssc.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import dev.ssc.core.time.WorkingTimeCases.Case;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("ORG-10")
class WorkingHoursProperties {

    private static final Duration FAR_FROM_A_CHANGE = Duration.ofDays(3);

    @Property(tries = 400)
    void eachMinuteIsAtWorkExactlyIfSomeShiftHoldsIt(@ForAll("cases") Case given) {
        MinuteByMinute oracle = new MinuteByMinute(given.one(), given.range());
        ImmutableRangeSet<Instant> between = hours(given.one()).between(given.range());

        assertEquals(
                MinuteByMinute.minutes(given.range(), oracle::atWork),
                MinuteByMinute.minutes(given.range(), between::contains));
        assertTrue(
                given.range().isEmpty() || ImmutableRangeSet.of(given.range()).enclosesAll(between));
    }

    @Property(tries = 400)
    void farFromClockChangesEachMinuteIsAtWorkExactlyIfTheClockOnTheWallSaysSo(@ForAll("cases") Case given) {
        Assume.that(isFarFromAnyChange(given));
        ImmutableRangeSet<Instant> between = hours(given.one()).between(given.range());

        assertEquals(
                MinuteByMinute.minutes(given.range(), moment -> theWallSaysAtWork(given.one(), moment)),
                MinuteByMinute.minutes(given.range(), between::contains));
    }

    @Property
    void timesAtWorkAreHalfOpenNotEmptyAndDoNotTouch(@ForAll("cases") Case given) {
        List<Range<Instant>> times =
                hours(given.one()).between(given.range()).asRanges().asList();

        assertTrue(times.stream().noneMatch(Range::isEmpty));
        assertTrue(times.stream().allMatch(time -> time.lowerBoundType() == BoundType.CLOSED));
        assertTrue(times.stream().allMatch(time -> time.upperBoundType() == BoundType.OPEN));
        for (int next = 1; next < times.size(); next++) {
            assertTrue(
                    times.get(next - 1).upperEndpoint().isBefore(times.get(next).lowerEndpoint()));
        }
    }

    @Property
    void aRangeThatIsCutAnywhereHasTheSameTimesAtWork(
            @ForAll("cases") Case given, @ForAll @IntRange(max = 99) int percent) {
        Instant cut = given.range()
                .lowerEndpoint()
                .plus(length(given.range()).multipliedBy(percent).dividedBy(100));
        WorkingHours hours = hours(given.one());

        assertEquals(
                hours.between(given.range()),
                hours.between(Range.closedOpen(given.range().lowerEndpoint(), cut))
                        .union(hours.between(Range.closedOpen(cut, given.range().upperEndpoint()))));
    }

    @Property
    void theHoursOfADateAreThoseThatBeginOnIt(@ForAll("cases") Case given) {
        LocalDate date = given.one().dateAt(given.range().lowerEndpoint());
        Range<Instant> shift = hours(given.one()).on(date);

        assertTrue(shift.isEmpty() || given.one().worksOn(date));
        assertTrue(shift.isEmpty() || hours(given.one()).enclose(shift));
    }

    @Property(tries = 400)
    @Tag("CALL-LEAD-1")
    void aWindowHoldsASlotExactlyIfOneOfItsTimesAtWorkIsThatLong(
            @ForAll("cases") Case given, @ForAll @IntRange(min = 1, max = 3_000) int minutes) {
        Duration length = Duration.ofMinutes(minutes);

        assertEquals(
                hours(given.one()).between(given.range()).asRanges().stream()
                        .anyMatch(time -> length(time).compareTo(length) >= 0),
                hours(given.one()).holdSlot(given.range(), length));
    }

    @Property
    @Tag("CALL-LINK-7")
    void aRangeIsEnclosedExactlyIfItHoldsASlotOfItsOwnLength(@ForAll("shortCases") Case given) {
        Assume.that(!given.range().isEmpty());

        assertEquals(
                hours(given.one()).holdSlot(given.range(), length(given.range())),
                hours(given.one()).enclose(given.range()));
    }

    @Provide
    Arbitrary<Case> cases() {
        return WorkingTimeCases.cases();
    }

    @Provide
    Arbitrary<Case> shortCases() {
        return WorkingTimeCases.cases().map(given -> new Case(given.one(), given.other(), shorter(given.range())));
    }

    private static Range<Instant> shorter(Range<Instant> range) {
        return Range.closedOpen(
                range.lowerEndpoint(), range.lowerEndpoint().plus(length(range).dividedBy(24)));
    }

    private static boolean isFarFromAnyChange(Case given) {
        Instant from = given.range().lowerEndpoint().minus(FAR_FROM_A_CHANGE);
        Instant to = given.range().upperEndpoint().plus(FAR_FROM_A_CHANGE);
        return Stream.ofNullable(given.one().zoneOrUtc().getRules().nextTransition(from))
                .allMatch(change -> change.getInstant().isAfter(to));
    }

    private static boolean theWallSaysAtWork(WorkingTime time, Instant moment) {
        ZonedDateTime wall = moment.atZone(time.zoneOrUtc());
        LocalTime now = wall.toLocalTime();
        LocalTime start = time.hours().orElseThrow().start();
        LocalTime end = time.hours().orElseThrow().end();
        boolean today = MinuteByMinute.worksOn(time, wall.toLocalDate());
        boolean yesterday = MinuteByMinute.worksOn(time, wall.toLocalDate().minusDays(1));
        return start.isBefore(end)
                ? today && !now.isBefore(start) && now.isBefore(end)
                : (today && !now.isBefore(start)) || (yesterday && now.isBefore(end));
    }

    private static WorkingHours hours(WorkingTime time) {
        return time.workingHours().orElseThrow();
    }

    private static Duration length(Range<Instant> range) {
        return Duration.between(range.lowerEndpoint(), range.upperEndpoint());
    }
}
