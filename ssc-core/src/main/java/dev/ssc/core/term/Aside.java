package dev.ssc.core.term;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A time for which a counterpart steps aside (TERM-5), half-open.
 *
 * @param from the first day aside
 * @param to the first day back, if there is one
 * @param backfill key of the person who stands in, if anybody does (TERM-6)
 */
public record Aside(LocalDate from, Optional<LocalDate> to, Optional<String> backfill) {

    /**
     * Refuses an end that is not after the beginning.
     *
     * @param from the first day aside
     * @param to the first day back, if there is one
     * @param backfill key of the person who stands in, if anybody does (TERM-6)
     */
    public Aside {
        if (to.isPresent() && !to.get().isAfter(from)) {
            throw new IllegalArgumentException("aside from " + from + " ends after that day, not on " + to.get());
        }
    }

    /**
     * The days aside.
     *
     * @return a half-open range
     */
    public Range<LocalDate> days() {
        return to.map(end -> Range.closedOpen(from, end)).orElseGet(() -> Range.atLeast(from));
    }
}
