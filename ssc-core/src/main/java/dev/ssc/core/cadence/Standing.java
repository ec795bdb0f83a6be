package dev.ssc.core.cadence;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Where an obligation stands on a day (CAD-6).
 *
 * @param status the first that fits
 * @param due the due date that the status is about
 */
public record Standing(ObligationStatus status, LocalDate due) {

    /**
     * Refuses nulls.
     *
     * @param status the first that fits
     * @param due the due date that the status is about
     */
    public Standing {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(due, "due");
    }

    /**
     * Where a sequence stands on a day. Behind the last due date of a sequence that ends, an unfulfilled last period
     * stays due and then overdue.
     *
     * @param day the day; one before the anchor is seen as a day of period 1
     * @param timetable the periods, at least one
     * @param graceDays how many days a period is due soon before, and merely due after, its due date
     * @param fulfilled whether a period is
     * @return the standing, as if nobody were aside
     * @throws java.util.NoSuchElementException if the timetable has no period at all
     */
    public static Standing on(LocalDate day, Timetable timetable, int graceDays, IntPredicate fulfilled) {
        int period = timetable.holding(day);
        OptionalInt before = timetable.before(period);
        if (timetable.due(period).isEmpty()) {
            return behind(day, timetable, graceDays, fulfilled, before.orElseThrow());
        }
        LocalDate due = timetable.due(period).orElseThrow();
        if (fulfilled.test(period)) {
            return new Standing(
                    ObligationStatus.UPCOMING, timetable.due(period + 1).orElse(due));
        }
        if (day.equals(due)) {
            return new Standing(ObligationStatus.DUE, due);
        }
        if (!day.isBefore(due.minusDays(graceDays))) {
            return new Standing(ObligationStatus.DUE_SOON, due);
        }
        return before.isPresent() && !fulfilled.test(before.getAsInt())
                ? behind(day, timetable, graceDays, fulfilled, before.getAsInt())
                : new Standing(ObligationStatus.UPCOMING, due);
    }

    /** What an earlier period leaves to do after its due date. */
    private static Standing behind(
            LocalDate day, Timetable timetable, int graceDays, IntPredicate fulfilled, int period) {
        LocalDate due = timetable.due(period).orElseThrow();
        if (fulfilled.test(period)) {
            return new Standing(ObligationStatus.UPCOMING, due);
        }
        return day.isBefore(due.plusDays(graceDays))
                ? new Standing(ObligationStatus.DUE, due)
                : new Standing(ObligationStatus.OVERDUE, due);
    }
}
