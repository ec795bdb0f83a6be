package dev.ssc.core.time;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The public holidays of places (ORG-10), for people whose file does not list their own. Implementations are
 * thread-safe, and the same question always has the same answer. {@code ssc-adapter-jollyday} is a ready one.
 */
@FunctionalInterface
public interface PublicHolidays {

    /**
     * The public holidays of a place.
     *
     * @param place a country, or a part of one, as the implementation names it: {@code de}, {@code de-by}
     * @param days the span of days to look at, with both ends
     * @return the dates on which people there do not work because of a public holiday, in order; empty if the place is
     *     not known
     */
    Optional<ImmutableSet<LocalDate>> in(String place, Range<LocalDate> days);
}
