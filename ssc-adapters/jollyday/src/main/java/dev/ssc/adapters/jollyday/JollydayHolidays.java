package dev.ssc.adapters.jollyday;

import com.google.common.base.Splitter;
import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.ssc.core.time.PublicHolidays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Public holidays from Jollyday. A place is the code of a country, and after hyphens those of its parts, in any case:
 * {@code pt}, {@code de-by}, {@code US-CA}. A holiday that is observed on another day is that day. Thread-safe.
 */
public final class JollydayHolidays implements PublicHolidays {

    private static final Splitter PARTS = Splitter.on('-');

    /** The calendars of Jollyday. */
    public JollydayHolidays() {}

    /** {@return the countries that are known, by code in lower case, in order; their parts are known as well} */
    public ImmutableSet<String> countries() {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .map(JollydayHolidays::lowerCase)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the span lacks an end
     */
    @Override
    public Optional<ImmutableSet<LocalDate>> in(String place, Range<LocalDate> days) {
        LocalDate first = first(days);
        LocalDate last = last(days);
        List<String> codes = PARTS.splitToList(lowerCase(place));
        return manager(codes.get(0))
                .filter(country -> has(country.getCalendarHierarchy(), codes.subList(1, codes.size())))
                .map(country -> last.isBefore(first) ? ImmutableSet.of() : holidays(country, codes, first, last));
    }

    private Optional<HolidayManager> manager(String country) {
        return countries().contains(country)
                ? Optional.of(HolidayManager.getInstance(ManagerParameters.create(country)))
                : Optional.empty();
    }

    private static boolean has(CalendarHierarchy calendar, List<String> parts) {
        if (parts.isEmpty()) {
            return true;
        }
        CalendarHierarchy part = calendar.getChildren().get(parts.get(0));
        return part != null && has(part, parts.subList(1, parts.size()));
    }

    private static ImmutableSet<LocalDate> holidays(
            HolidayManager country, List<String> codes, LocalDate first, LocalDate last) {
        String[] parts = codes.stream().skip(1).toArray(String[]::new);
        return country.getHolidays(first, last, HolidayType.PUBLIC_HOLIDAY, parts).stream()
                .map(JollydayHolidays::day)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static LocalDate day(Holiday holiday) {
        return holiday.getObservedDate().orElseGet(holiday::getActualDate);
    }

    private static LocalDate first(Range<LocalDate> days) {
        checkEnds(days);
        return days.lowerBoundType() == BoundType.CLOSED
                ? days.lowerEndpoint()
                : days.lowerEndpoint().plusDays(1);
    }

    private static LocalDate last(Range<LocalDate> days) {
        return days.upperBoundType() == BoundType.CLOSED
                ? days.upperEndpoint()
                : days.upperEndpoint().minusDays(1);
    }

    private static void checkEnds(Range<LocalDate> days) {
        if (!days.hasLowerBound() || !days.hasUpperBound()) {
            throw new IllegalArgumentException("holidays are looked up from a day to a day, not in " + days);
        }
    }

    private static String lowerCase(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
