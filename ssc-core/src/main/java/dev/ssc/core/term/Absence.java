package dev.ssc.core.term;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One time aside, day by day: which days, and who stands in on them (TERM-5, TERM-6).
 *
 * @param days half-open ranges of days to the key of the person who stands in, if anybody does
 */
public record Absence(ImmutableRangeMap<LocalDate, Optional<String>> days) {

    /**
     * Refuses nulls.
     *
     * @param days half-open ranges of days to the key of the person who stands in
     */
    public Absence {
        Objects.requireNonNull(days, "days");
    }

    /**
     * A time aside on which nobody stands in yet.
     *
     * @param from the first day
     * @param until the first day back, if known; after {@code from}
     * @return the absence
     */
    public static Absence of(LocalDate from, Optional<LocalDate> until) {
        return stated(new Aside(from, until, Optional.empty()));
    }

    /**
     * A time aside as it was stated.
     *
     * @param aside its days, and who stands in
     * @return the absence
     */
    public static Absence stated(Aside aside) {
        return new Absence(ImmutableRangeMap.of(aside.days(), aside.backfill()));
    }

    /**
     * The absence with somebody standing in.
     *
     * @param standIn who, and on which days; days outside the absence are left out of account
     * @return a new absence
     */
    public Absence with(StandIn standIn) {
        return changed(standIn.days(), Optional.of(standIn.by()));
    }

    /**
     * The absence after a backfill was ended.
     *
     * @param day the first day on which nobody stands in
     * @return a new absence
     */
    public Absence uncoveredFrom(LocalDate day) {
        return changed(Range.atLeast(day), Optional.empty());
    }

    /**
     * The absence after the counterpart came back, earlier or later than meant.
     *
     * @param day the first day back
     * @param standIn who stood in at the end, if anybody did
     * @return a new absence; without days if the counterpart came back on the first
     */
    public Absence endedOn(LocalDate day, Optional<String> standIn) {
        RangeMap<LocalDate, Optional<String>> changed = TreeRangeMap.create();
        changed.putAll(days);
        overrun(day).ifPresent(later -> changed.putCoalescing(later, standIn));
        changed.remove(Range.atLeast(day));
        return new Absence(ImmutableRangeMap.copyOf(changed));
    }

    /** {@return the absence in the parts that a term states, in order} */
    public ImmutableList<Aside> asides() {
        return days.asMapOfRanges().entrySet().stream()
                .map(part -> new Aside(part.getKey().lowerEndpoint(), end(part.getKey()), part.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private Absence changed(Range<LocalDate> within, Optional<String> standIn) {
        RangeMap<LocalDate, Optional<String>> changed = TreeRangeMap.create();
        changed.putAll(days);
        days.subRangeMap(within).asMapOfRanges().keySet().forEach(part -> changed.putCoalescing(part, standIn));
        return new Absence(ImmutableRangeMap.copyOf(changed));
    }

    /** {@return the first day back as it was meant, if known} */
    public Optional<LocalDate> until() {
        return days.asMapOfRanges().isEmpty() ? Optional.empty() : end(days.span());
    }

    private Optional<Range<LocalDate>> overrun(LocalDate day) {
        return until().filter(day::isAfter).map(end -> Range.closedOpen(end, day));
    }

    private static Optional<LocalDate> end(Range<LocalDate> days) {
        return days.hasUpperBound() ? Optional.of(days.upperEndpoint()) : Optional.empty();
    }
}
