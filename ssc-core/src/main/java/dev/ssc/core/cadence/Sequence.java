package dev.ssc.core.cadence;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An unbroken run of periods (CAD-8): it begins on its anchor or on the day of a return, and ends on the next return.
 *
 * @param days the days on which acts count for it, half-open
 * @param pause the days at its end on which everybody is aside and nobody stands in; empty if there are none
 * @param timetable its periods
 */
record Sequence(Range<LocalDate> days, Range<LocalDate> pause, Timetable timetable) {

    Sequence {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(pause, "pause");
        Objects.requireNonNull(timetable, "timetable");
    }

    /** Whether a period belongs to the sequence: one that would begin on the return or after it does not. */
    boolean has(int period) {
        return timetable.due(period).isPresent()
                && (!days.hasUpperBound() || timetable.firstDay(period).isBefore(days.upperEndpoint()));
    }

    /** Whether a period is not owed, should nothing be done for it: as known on a day (CAD-5, CAD-8). */
    boolean excuses(int period, LocalDate on) {
        return timetable.sharedWithNext(period) || (begunBy(on) && dueInPauseOrLater(period));
    }

    private boolean begunBy(LocalDate on) {
        return !pause.isEmpty()
                && (!pause.hasLowerBound() || !pause.lowerEndpoint().isAfter(on));
    }

    private boolean dueInPauseOrLater(int period) {
        return !pause.hasLowerBound()
                || timetable
                        .due(period)
                        .filter(due -> !due.isBefore(pause.lowerEndpoint()))
                        .isPresent();
    }
}
