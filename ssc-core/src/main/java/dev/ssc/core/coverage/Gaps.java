package dev.ssc.core.coverage;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import dev.ssc.core.term.Term;
import java.time.LocalDate;

/** The days on which a seat is vacant, as exact half-open intervals (COV-6). */
public final class Gaps {

    private Gaps() {}

    /**
     * The gaps of one seat: the days of the range that no term covers. A term covers from its beginning (from ever, if
     * that is unknown) all days on which the person is not aside, or somebody stands in.
     *
     * @param terms the terms of the seat; those that do not hold it are left out of account
     * @param within the days that are looked at
     * @return the gaps, in order, never touching
     */
    public static ImmutableRangeSet<LocalDate> of(Iterable<Term> terms, Range<LocalDate> within) {
        RangeSet<LocalDate> gaps = TreeRangeSet.create();
        gaps.add(within);
        for (Term term : terms) {
            gaps.removeAll(covered(term));
        }
        return ImmutableRangeSet.copyOf(gaps);
    }

    private static RangeSet<LocalDate> covered(Term term) {
        RangeSet<LocalDate> days = TreeRangeSet.create();
        if (!term.phase().holdsSeat() || term.asideWithoutDates()) {
            return days;
        }
        Range<LocalDate> served = term.since().map(Range::atLeast).orElseGet(Range::all);
        days.add(served);
        term.asides().forEach(aside -> days.remove(aside.days()));
        term.asides().stream()
                .filter(aside -> aside.backfill().isPresent() && aside.days().isConnected(served))
                .forEach(aside -> days.add(aside.days().intersection(served)));
        return days;
    }
}
