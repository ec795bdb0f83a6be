package dev.ssc.core.cadence;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.rhythm.RhythmPart;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The periods of one sequence, counted from 1 (CAD-4, CAD-5, CAD-7). Period 1 begins on the anchor, each other one on
 * the day after the due date before it. Periods that share a due date share their days; the last of them is the one that
 * can be fulfilled, the others are excused.
 */
public final class Timetable {

    private final LocalDate anchor;
    private final DueDates dates;

    private Timetable(LocalDate anchor, DueDates dates) {
        this.anchor = anchor;
        this.dates = dates;
    }

    /**
     * Periods by the calendar.
     *
     * @param part how often, and on which day of the week; it may move the anchor (CAD-3)
     * @param anchor the date to count from
     * @param days when those who answer work
     * @return a timetable without end
     */
    public static Timetable of(RhythmPart part, LocalDate anchor, AnsweringDays days) {
        LocalDate moved = part.anchor(anchor);
        return new Timetable(moved, new CalendarDueDates(moved, part.every(), days));
    }

    /**
     * Periods that end on given dates.
     *
     * @param due the due dates in any order; those before the anchor are not owed
     * @param anchor the first day of the first period
     * @return a timetable of as many periods as there are dates left
     */
    public static Timetable listed(Iterable<LocalDate> due, LocalDate anchor) {
        ImmutableList<LocalDate> owed = ImmutableList.sortedCopyOf(Comparator.naturalOrder(), due).stream()
                .filter(date -> !date.isBefore(anchor))
                .collect(ImmutableList.toImmutableList());
        return new Timetable(anchor, new ListedDueDates(owed));
    }

    /**
     * The first day of the first period.
     *
     * @return the anchor, moved if its rhythm moves it
     */
    public LocalDate anchor() {
        return anchor;
    }

    /**
     * When a period is due.
     *
     * @param period counted from 1
     * @return its due date, which is its last day; empty if there are fewer periods
     */
    public Optional<LocalDate> due(int period) {
        return dates.due(period);
    }

    /**
     * The first day of a period.
     *
     * @param period counted from 1
     * @return the anchor, or the day after the due date before
     */
    public LocalDate firstDay(int period) {
        OptionalInt before = before(period);
        return before.isPresent() ? due(before.getAsInt()).orElseThrow().plusDays(1) : anchor;
    }

    /**
     * The period that a day belongs to.
     *
     * @param day a day on the anchor or after it
     * @return its number; of periods that share the day the last one; one more than there are periods, if the day is
     *     after them all
     */
    public int holding(LocalDate day) {
        return dates.holding(day);
    }

    /**
     * The period whose due date is the one before that of a period.
     *
     * @param period counted from 1
     * @return its number; of several the last one; empty if there is none
     */
    public OptionalInt before(int period) {
        int before = period - 1;
        while (before > 0 && due(before).equals(due(period))) {
            before--;
        }
        return before > 0 ? OptionalInt.of(before) : OptionalInt.empty();
    }

    /**
     * Whether the next period is due on the same day, so that this one is excused (CAD-5).
     *
     * @param period counted from 1
     * @return true if it shares its due date with the next
     */
    public boolean sharedWithNext(int period) {
        return due(period).isPresent() && due(period).equals(due(period + 1));
    }
}
