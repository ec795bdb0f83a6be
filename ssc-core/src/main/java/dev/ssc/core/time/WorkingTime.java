package dev.ssc.core.time;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * When a person works (ORG-10): days of the week and hours in the person's own zone, less public holidays and time off.
 * Hours past midnight belong to the day they began. Without hours or zone the working time is unknown, and every
 * question about it is answered by an empty optional.
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
     * @return the days
     */
    @Value.Default
    public Set<DayOfWeek> days() {
        return MONDAY_TO_FRIDAY;
    }

    /**
     * Time off: half-open ranges of dates in the person's zone.
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
