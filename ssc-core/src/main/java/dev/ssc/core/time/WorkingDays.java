package dev.ssc.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dates on which a person works (ORG-10): days of the week, less public holidays and time off. Dates are the
 * person's own, and are known even if the hours are not.
 *
 * @param days the days of the week; none for somebody who never works
 * @param holidays public holidays
 * @param timeOff time off, half-open; without an end for somebody who does not come back
 */
public record WorkingDays(
        ImmutableSet<DayOfWeek> days, ImmutableSet<LocalDate> holidays, ImmutableRangeSet<LocalDate> timeOff) {

    /**
     * Refuses nulls, and time off that is not half-open.
     *
     * @param days the days of the week; none for somebody who never works
     * @param holidays public holidays
     * @param timeOff time off, half-open; without an end for somebody who does not come back
     */
    public WorkingDays {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(holidays, "holidays");
        timeOff.asRanges().forEach(WorkingDays::checkHalfOpen);
    }

    /**
     * Whether the person works on a date: a working day that is no holiday and no time off.
     *
     * @param date a date of the person
     * @return true if the person works then
     */
    public boolean contains(LocalDate date) {
        return days.contains(date.getDayOfWeek()) && !absentOn(date);
    }

    /**
     * Whether the person is away on a date, be it a working day or not.
     *
     * @param date a date of the person
     * @return true for a holiday or time off
     */
    public boolean absentOn(LocalDate date) {
        return holidays.contains(date) || timeOff.contains(date);
    }

    /**
     * The first day of work on a date or after it (CAD-5). Time off is jumped over, however long it is.
     *
     * @param date a date of the person
     * @return the day, or empty if none follows
     */
    public Optional<LocalDate> onOrAfter(LocalDate date) {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = date;
        while (!contains(day)) {
            Range<LocalDate> off = timeOff.rangeContaining(day);
            if (off != null && !off.hasUpperBound()) {
                return Optional.empty();
            }
            day = off == null ? day.plusDays(1) : off.upperEndpoint();
        }
        return Optional.of(day);
    }

    /**
     * The last day of work on a date or before it (CAD-11). Time off is jumped over, however long it is.
     *
     * @param date a date of the person
     * @return the day, or empty if none precedes
     */
    public Optional<LocalDate> onOrBefore(LocalDate date) {
        return firstOf(
                timeOff.complement().subRangeSet(Range.lessThan(date.plusDays(1))).asDescendingSetOfRanges().stream()
                        .flatMap(WorkingDays::backwards));
    }

    /** Ends soon: where there is a day of the week, only the holidays, which are finite, are in its way. */
    private Optional<LocalDate> firstOf(Stream<LocalDate> dates) {
        return days.isEmpty() ? Optional.empty() : dates.filter(this::contains).findFirst();
    }

    private static Stream<LocalDate> backwards(Range<LocalDate> dates) {
        return Stream.iterate(dates.upperEndpoint().minusDays(1), dates::contains, day -> day.minusDays(1));
    }

    static void checkHalfOpen(Range<LocalDate> dates) {
        checkArgument(
                (!dates.hasLowerBound() || dates.lowerBoundType() == BoundType.CLOSED)
                        && (!dates.hasUpperBound() || dates.upperBoundType() == BoundType.OPEN),
                "time off is half-open, not %s",
                dates);
    }
}
