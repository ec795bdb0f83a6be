package dev.ssc.core.term;

import com.google.common.collect.Range;
import dev.ssc.core.time.WorkingDays;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A backfill (TERM-6): somebody stands in for the counterpart. It stands from its command until it is ended or the
 * counterpart returns; its dates say what was meant.
 *
 * @param by key of the person who stands in
 * @param from the first day
 * @param to the first day on which it is no longer needed, if known
 * @param reason why, if stated
 */
public record StandIn(String by, LocalDate from, Optional<LocalDate> to, Optional<String> reason) {

    /**
     * Refuses an end before the beginning.
     *
     * @param by key of the person who stands in
     * @param from the first day
     * @param to the first day on which it is no longer needed
     * @param reason why, if stated
     */
    public StandIn {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(reason, "reason");
        if (to.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException("a backfill from " + from + " does not end on " + to.get());
        }
    }

    /**
     * Whether somebody has holidays or time off on every working day of the backfill, and so cannot stand in.
     *
     * @param person the days on which the person works
     * @return true if the person is away all the time
     */
    public boolean missedBy(WorkingDays person) {
        boolean worksNever = person.onOrAfter(from).filter(days()::contains).isEmpty();
        return worksNever
                && (person.timeOff().intersects(days())
                        || person.holidays().stream().anyMatch(days()::contains));
    }

    /**
     * The backfill of a time aside as it was stated.
     *
     * @param aside its days, and who stands in
     * @return the backfill, if somebody stands in
     */
    public static Optional<StandIn> stated(Aside aside) {
        return aside.backfill().map(by -> new StandIn(by, aside.from(), aside.to(), Optional.empty()));
    }

    /** {@return the days meant, half-open} */
    public Range<LocalDate> days() {
        return to.map(end -> Range.closedOpen(from, end)).orElseGet(() -> Range.atLeast(from));
    }
}
