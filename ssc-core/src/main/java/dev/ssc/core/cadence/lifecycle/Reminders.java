package dev.ssc.core.cadence.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import dev.ssc.core.cadence.ObligationStatus;
import dev.ssc.core.cadence.Standing;
import dev.ssc.core.lifecycle.Deadline;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/**
 * When the person is to be told next (CAD-6, CAD-12). What was told is never told again: standings are told in the order
 * of their due dates, and of one due date as due soon, due and overdue.
 *
 * @param run the sequence that goes on
 * @param told what was told last
 * @param zone whose days these are
 */
record Reminders(Run run, Optional<Standing> told, ZoneId zone) {

    private static final Comparator<Standing> IN_ORDER =
            Comparator.comparing(Standing::due).thenComparing(Standing::status);

    static Reminders of(CadenceState state) {
        return new Reminders(state.run(), state.told(), state.owed().zone());
    }

    ImmutableList<Deadline> deadlines() {
        int soon = firstNotTold(ObligationStatus.DUE_SOON);
        int due = firstNotTold(ObligationStatus.DUE);
        LocalDate overdue = run.due(run.open()).plusDays(run.graceDays());
        return Ordering.natural()
                .immutableSortedCopy(ImmutableList.of(
                        deadline(ObligationStatus.DUE_SOON, firstDayDueSoon(soon)),
                        deadline(ObligationStatus.DUE, run.due(due)),
                        deadline(ObligationStatus.OVERDUE, overdue)));
    }

    private int firstNotTold(ObligationStatus status) {
        int period = run.open();
        while (isTold(new Standing(status, run.due(period)))) {
            period = run.timetable().holding(run.due(period + 1));
        }
        return period;
    }

    private boolean isTold(Standing standing) {
        return told.filter(last -> IN_ORDER.compare(last, standing) >= 0).isPresent();
    }

    private LocalDate firstDayDueSoon(int period) {
        LocalDate firstDay = run.timetable().firstDay(period);
        LocalDate soon = run.due(period).minusDays(run.graceDays());
        return soon.isBefore(firstDay) ? firstDay : soon;
    }

    private Deadline deadline(ObligationStatus status, LocalDate day) {
        return Deadline.at(status.word(), day.atStartOfDay(zone).toInstant());
    }
}
