package dev.ssc.core.cadence;

import dev.ssc.core.rhythm.Every;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Due dates that go on for ever (CAD-4, CAD-5): each is counted from the anchor, so that 31 January is followed by 28
 * February and 31 March, and is found without counting those before it.
 */
record CalendarDueDates(LocalDate anchor, Every every, AnsweringDays days) implements DueDates {

    @Override
    public Optional<LocalDate> due(int period) {
        return Optional.of(dueDate(period));
    }

    private LocalDate dueDate(int period) {
        return days.onOrAfter(date(period));
    }

    /** D(k), which is not yet moved to a working day. */
    private LocalDate date(int period) {
        return anchor.plus(every.period().multipliedBy(period));
    }

    @Override
    public int holding(LocalDate day) {
        int next = lastOnOrBefore(day.minusDays(1)) + 1;
        LocalDate before = next > 1 ? dueDate(next - 1) : LocalDate.MIN;
        LocalDate due = before.isBefore(day) ? dueDate(next) : before;
        return lastOnOrBefore(due);
    }

    /** The last period whose date is not after a day; 0 if there is none. The estimate is never too high. */
    private int lastOnOrBefore(LocalDate day) {
        int period = Math.max(0, periodsUntil(day));
        while (!date(period + 1).isAfter(day)) {
            period++;
        }
        return period;
    }

    private int periodsUntil(LocalDate day) {
        return (int)
                switch (every) {
                    case WEEK -> ChronoUnit.WEEKS.between(anchor, day);
                    case MONTH, QUARTER ->
                        ChronoUnit.MONTHS.between(anchor, day) / every.period().toTotalMonths();
                };
    }
}
