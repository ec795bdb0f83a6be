package dev.ssc.core.cadence;

import java.time.LocalDate;
import java.util.Optional;

/** The due dates of the periods of one sequence: they never go back, and several periods may share one. */
sealed interface DueDates permits CalendarDueDates, ListedDueDates {

    /** The due date of a period, counted from 1; empty if there are fewer periods. */
    Optional<LocalDate> due(int period);

    /**
     * The period that a day belongs to: of those with the first due date on or after the day the last one, and behind
     * the last due date one more than there are periods.
     */
    int holding(LocalDate day);
}
