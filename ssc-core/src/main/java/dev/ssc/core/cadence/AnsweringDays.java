package dev.ssc.core.cadence;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.time.WorkingDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * The days on which somebody works who answers for an obligation (CAD-5).
 *
 * @param people the working days of each who shares the obligation
 */
public record AnsweringDays(ImmutableList<WorkingDays> people) {

    /**
     * Refuses an obligation of nobody.
     *
     * @param people the working days of each who shares the obligation
     */
    public AnsweringDays {
        if (people.isEmpty()) {
            throw new IllegalArgumentException("somebody answers for an obligation");
        }
    }

    /**
     * The first working day on a date or after it, of several people the earliest of theirs (CAD-5).
     *
     * @param date a date of the people
     * @return the day; the date itself if nobody works any more, so that it is still seen that something is due
     */
    public LocalDate onOrAfter(LocalDate date) {
        return contains(date) ? date : firstAfter(date);
    }

    /** Whether any of the people works that day: mostly the whole answer, and soon found. */
    private boolean contains(LocalDate date) {
        for (WorkingDays person : people) {
            if (person.contains(date)) {
                return true;
            }
        }
        return false;
    }

    private LocalDate firstAfter(LocalDate date) {
        Optional<LocalDate> first = Optional.empty();
        for (WorkingDays person : people) {
            Optional<LocalDate> theirs = person.onOrAfter(date);
            if (first.isEmpty() || (theirs.isPresent() && theirs.get().isBefore(first.get()))) {
                first = theirs;
            }
        }
        return first.orElse(date);
    }

    /**
     * The last working day on a date or before it, on which any of the people works (CAD-11).
     *
     * @param date a date of the people
     * @return the day; the date itself if nobody worked before
     */
    public LocalDate onOrBefore(LocalDate date) {
        return people.stream()
                .flatMap(person -> person.onOrBefore(date).stream())
                .max(Comparator.naturalOrder())
                .orElse(date);
    }
}
