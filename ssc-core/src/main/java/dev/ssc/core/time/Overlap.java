package dev.ssc.core.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * When two people are at work at the same time (ORG-10).
 *
 * @param one the person whose dates count
 * @param other the other person
 */
public record Overlap(WorkingHours one, WorkingHours other) {

    /**
     * Refuses nulls.
     *
     * @param one the person whose dates count
     * @param other the other person
     */
    public Overlap {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
    }

    /**
     * The times at which both are at work inside a range.
     *
     * @param range bounded and half-open
     * @return half-open ranges that do not touch, in order
     */
    public ImmutableRangeSet<Instant> between(Range<Instant> range) {
        ImmutableRangeSet<Instant> others = other.between(range);
        return ImmutableRangeSet.copyOf(one.between(range).asRanges().stream()
                .flatMap(mine -> others.subRangeSet(mine).asRanges().stream())
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * The times at which both are at work, of the hours that begin on a date of the one.
     *
     * @param date a date in the zone of the one
     * @return half-open ranges that do not touch, in order; the end of a night shift is that of the day it began
     */
    public ImmutableRangeSet<Instant> on(LocalDate date) {
        return other.between(one.on(date));
    }

    /**
     * How long both are at work inside a range.
     *
     * @param range bounded and half-open
     * @return the sum of all overlaps
     */
    public Duration lengthBetween(Range<Instant> range) {
        return sum(between(range));
    }

    /**
     * How long both are at work, of the hours that begin on a date of the one.
     *
     * @param date a date in the zone of the one
     * @return the sum of all overlaps
     */
    public Duration lengthOn(LocalDate date) {
        return sum(on(date));
    }

    /**
     * Whether the overlap reaches a length on at least one of several days (REL-1).
     *
     * @param least how long both must be at work on that day
     * @param first the first of the days, a date in the zone of the one
     * @param days how many days there are
     * @return true if one of them is enough
     */
    public boolean reaches(Duration least, LocalDate first, int days) {
        return first.datesUntil(first.plusDays(days))
                .anyMatch(date -> lengthOn(date).compareTo(least) >= 0);
    }

    private static Duration sum(ImmutableRangeSet<Instant> times) {
        return times.asRanges().stream()
                .map(range -> Duration.between(range.lowerEndpoint(), range.upperEndpoint()))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
