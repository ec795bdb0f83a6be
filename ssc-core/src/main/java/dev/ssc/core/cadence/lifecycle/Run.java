package dev.ssc.core.cadence.lifecycle;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.cadence.ObligationPeriod;
import dev.ssc.core.cadence.PeriodOutcome;
import dev.ssc.core.cadence.Standing;
import dev.ssc.core.cadence.Timetable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The sequence that goes on: its periods, and what became of those that are settled. Periods are settled in order, each
 * once.
 *
 * @param timetable the periods
 * @param graceDays how many days a period is due soon before, and can still be fulfilled after, its due date
 * @param settled the settled periods, from the first
 */
public record Run(Timetable timetable, int graceDays, ImmutableList<ObligationPeriod> settled) {

    /**
     * The period that is to be fulfilled next.
     *
     * @return its number; of those that share a due date the last one
     */
    public int open() {
        return timetable.holding(due(settled.size() + 1));
    }

    /**
     * When a period is due.
     *
     * @param period counted from 1
     * @return its due date
     */
    public LocalDate due(int period) {
        return timetable.due(period).orElseThrow();
    }

    /**
     * Whether something was done for a period.
     *
     * @param period counted from 1
     * @return true if it is settled and fulfilled
     */
    public boolean isFulfilled(int period) {
        return period <= settled.size()
                && settled.get(period - 1)
                        .outcome()
                        .filter(PeriodOutcome::fulfilled)
                        .isPresent();
    }

    /**
     * Whether a period can no longer be fulfilled on a day (CAD-7).
     *
     * @param period counted from 1
     * @param day the day
     * @return true from its due date and the grace days on
     */
    public boolean isTooLate(int period, LocalDate day) {
        return !day.isBefore(due(period).plusDays(graceDays));
    }

    /**
     * Where the run stands on a day (CAD-6).
     *
     * @param day the day
     * @return status and due date
     */
    public Standing standing(LocalDate day) {
        return Standing.on(day, timetable, graceDays, this::isFulfilled);
    }

    /**
     * The open periods before one, as they are settled without an act: excused if they share their due date with the
     * next or are due in a pause, else missed.
     *
     * @param before the number of the first period that stays open
     * @param pausedFrom the first day of the pause, if there is one
     * @return the periods in order
     */
    public ImmutableList<ObligationPeriod> unfulfilledBefore(int before, Optional<LocalDate> pausedFrom) {
        return IntStream.range(settled.size() + 1, before)
                .mapToObj(period -> settle(period, withoutAct(period, pausedFrom)))
                .collect(ImmutableList.toImmutableList());
    }

    private PeriodOutcome withoutAct(int period, Optional<LocalDate> pausedFrom) {
        boolean paused = pausedFrom.filter(from -> !due(period).isBefore(from)).isPresent();
        return paused || timetable.sharedWithNext(period) ? PeriodOutcome.EXCUSED : PeriodOutcome.MISSED;
    }

    /**
     * A period with its outcome.
     *
     * @param period counted from 1
     * @param outcome what became of it
     * @return the period
     */
    public ObligationPeriod settle(int period, PeriodOutcome outcome) {
        return new ObligationPeriod(timetable.firstDay(period), due(period), Optional.of(outcome), Optional.empty());
    }

    /**
     * The first period that can still be fulfilled on a day.
     *
     * @param day the day
     * @return its number, not before the open one
     */
    public int firstStillOpen(LocalDate day) {
        int period = open();
        while (isTooLate(period, day)) {
            period = timetable.holding(due(period + 1));
        }
        return period;
    }

    /**
     * The period that an act of a day counts for (CAD-7).
     *
     * @param day a day on the anchor or after it
     * @return its number; empty if that period is settled, so that the act counts for nothing
     */
    public Optional<Integer> periodOf(LocalDate day) {
        int holding = timetable.holding(day);
        int counted = timetable.before(holding).stream()
                .filter(before -> before > settled.size() && !isTooLate(before, day))
                .findFirst()
                .orElse(holding);
        return Optional.of(counted).filter(period -> period > settled.size());
    }
}
