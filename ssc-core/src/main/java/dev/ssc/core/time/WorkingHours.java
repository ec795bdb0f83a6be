package dev.ssc.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * When a person is at work, in real time (ORG-10). The hours of a day are those that begin on it: a night shift counts
 * whole for the day it began, so a holiday removes the shift that begins on it and leaves the end of the one before.
 * Clock changes are computed with the rules of the zone, see {@link Hours#on}. Ranges are half-open. The effort of a
 * question grows with the days of the range that it is about.
 *
 * @param zone whose clocks count
 * @param hours the hours of each working day
 * @param days the working days
 */
public record WorkingHours(ZoneId zone, Hours hours, WorkingDays days) {

    /** How many dates before a moment its hours can have begun: the day before, and one that the zone skipped. */
    private static final int DATES_BEFORE = 2;

    /** How many dates after that of a moment may have begun, where clocks are put back over midnight. */
    private static final int DATES_AFTER = 1;

    /**
     * Refuses nulls.
     *
     * @param zone whose clocks count
     * @param hours the hours of each working day
     * @param days the working days
     */
    public WorkingHours {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(days, "days");
    }

    /**
     * The hours that begin on a date.
     *
     * @param date a date in the person's zone
     * @return a half-open range; empty if the person does not work that day
     */
    public Range<Instant> on(LocalDate date) {
        Range<Instant> shift = hours.on(date, zone);
        return days.contains(date) ? shift : Range.closedOpen(shift.lowerEndpoint(), shift.lowerEndpoint());
    }

    /**
     * The times at work inside a range.
     *
     * @param range bounded and half-open
     * @return half-open ranges that do not touch, in order
     */
    public ImmutableRangeSet<Instant> between(Range<Instant> range) {
        return ImmutableRangeSet.unionOf(within(range).collect(ImmutableList.toImmutableList()));
    }

    /**
     * Whether a range lies wholly in the working hours (CALL-LINK-7).
     *
     * @param range bounded and half-open
     * @return true if the person is at work all the time
     */
    public boolean enclose(Range<Instant> range) {
        return between(range).equals(ImmutableRangeSet.of(range));
    }

    /**
     * Whether the working hours hold at least one slot of the whole length inside a window (CALL-LEAD-1).
     *
     * @param window bounded and half-open
     * @param length how long the slot is without a break; positive
     * @return true if there is one
     */
    public boolean holdSlot(Range<Instant> window, Duration length) {
        checkArgument(length.compareTo(Duration.ZERO) > 0, "a slot has a length, not %s", length);
        Iterator<Range<Instant>> shifts = within(window).iterator();
        Range<Instant> run = Range.closedOpen(window.lowerEndpoint(), window.lowerEndpoint());
        while (shifts.hasNext() && length(run).compareTo(length) < 0) {
            run = joined(run, shifts.next());
        }
        return length(run).compareTo(length) >= 0;
    }

    private Stream<Range<Instant>> within(Range<Instant> range) {
        checkHalfOpen(range);
        return dates(range)
                .filter(days::contains)
                .map(date -> hours.on(date, zone))
                .filter(range::isConnected)
                .map(range::intersection)
                .filter(shift -> !shift.isEmpty());
    }

    private Stream<LocalDate> dates(Range<Instant> range) {
        LocalDate first = LocalDate.ofInstant(range.lowerEndpoint(), zone).minusDays(DATES_BEFORE);
        LocalDate last = LocalDate.ofInstant(range.upperEndpoint(), zone).plusDays(DATES_AFTER);
        return first.datesUntil(last.plusDays(1));
    }

    private static Range<Instant> joined(Range<Instant> run, Range<Instant> next) {
        return run.isConnected(next) ? run.span(next) : next;
    }

    private static Duration length(Range<Instant> range) {
        return Duration.between(range.lowerEndpoint(), range.upperEndpoint());
    }

    private static void checkHalfOpen(Range<Instant> range) {
        checkArgument(
                range.hasLowerBound()
                        && range.hasUpperBound()
                        && range.lowerBoundType() == BoundType.CLOSED
                        && range.upperBoundType() == BoundType.OPEN,
                "a range of working time is bounded and half-open, not %s",
                range);
    }
}
