package dev.ssc.core.time;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When a person works (ORG-10): days of the week and hours in the person's own zone, less public holidays and time off.
 * Days are always known. Without zone or hours, when the person is at work on them is unknown: there are no
 * {@link #workingHours()}, and nothing about them is guessed.
 */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public abstract class WorkingTime {

    private static final ImmutableSet<DayOfWeek> MONDAY_TO_FRIDAY =
            ImmutableSet.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    private static final WorkingTime UNKNOWN = builder().build();

    WorkingTime() {}

    /**
     * The zone the person works in.
     *
     * @return the zone, if known
     */
    public abstract Optional<ZoneId> zone();

    /**
     * The hours of a working day; 09:00 to 17:00 where a zone is given and nothing else was said.
     *
     * @return the hours, if known
     */
    @Value.Default
    public Optional<Hours> hours() {
        return zone().map(known -> Hours.NINE_TO_FIVE);
    }

    /**
     * The days of the week on which the person works; Monday to Friday unless stated.
     *
     * @return the days; none for somebody who never works
     */
    @Value.Default
    public ImmutableSet<DayOfWeek> days() {
        return MONDAY_TO_FRIDAY;
    }

    /**
     * Time off: half-open ranges of dates in the person's zone, without an end for somebody who does not come back.
     *
     * @return the ranges as stated
     */
    public abstract ImmutableSet<Range<LocalDate>> away();

    /**
     * Public holidays in the person's zone.
     *
     * @return the dates
     */
    public abstract ImmutableSet<LocalDate> holidays();

    /**
     * The dates on which the person works.
     *
     * @return the working days, less holidays and time off
     */
    @Value.Lazy
    public WorkingDays workingDays() {
        return new WorkingDays(days(), holidays(), ImmutableRangeSet.unionOf(away()));
    }

    /**
     * When the person is at work.
     *
     * @return the hours in real time; empty if zone or hours are unknown
     */
    @Value.Lazy
    public Optional<WorkingHours> workingHours() {
        return zone().flatMap(zone -> hours().map(hours -> new WorkingHours(zone, hours, workingDays())));
    }

    /**
     * When this person and another are at work at the same time.
     *
     * @param other the working time of the other
     * @return the overlap, by the dates of this person; empty if the hours of either are unknown
     */
    public Optional<Overlap> overlapWith(WorkingTime other) {
        return workingHours().flatMap(mine -> other.workingHours().map(theirs -> new Overlap(mine, theirs)));
    }

    /**
     * Whether the person works on a date: a working day that is no holiday and no time off.
     *
     * @param date a date of the person
     * @return true if the person works then
     */
    public boolean worksOn(LocalDate date) {
        return workingDays().contains(date);
    }

    /**
     * Whether the person is away on a date, be it a working day or not; known even without a zone.
     *
     * @param date a date of the person
     * @return true for a holiday or time off
     */
    public boolean absentOn(LocalDate date) {
        return workingDays().absentOn(date);
    }

    /**
     * The zone in which the person's dates are counted.
     *
     * @return the zone; UTC if it is unknown
     */
    public ZoneId zoneOrUtc() {
        return zone().orElse(ZoneOffset.UTC);
    }

    /**
     * The person's date at a moment.
     *
     * @param moment the moment
     * @return the date in the person's zone, or in UTC
     */
    public LocalDate dateAt(Instant moment) {
        return LocalDate.ofInstant(moment, zoneOrUtc());
    }

    /** Refuses time off that is not half-open. */
    @Value.Check
    void checkTimeOff() {
        away().forEach(WorkingDays::checkHalfOpen);
    }

    /**
     * Working time of which nothing is known.
     *
     * @return no zone, no hours, Monday to Friday
     */
    public static WorkingTime unknown() {
        return UNKNOWN;
    }

    /**
     * A builder; nothing is required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WorkingTime}. Not thread-safe. */
    public static final class Builder extends ImmutableWorkingTime.Builder {

        Builder() {}
    }
}
