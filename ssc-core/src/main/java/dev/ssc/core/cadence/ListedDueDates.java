package dev.ssc.core.cadence;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/** Due dates that somebody else sets, in order (CAD-11). */
record ListedDueDates(ImmutableList<LocalDate> dates) implements DueDates {

    @Override
    public Optional<LocalDate> due(int period) {
        return period <= dates.size() ? Optional.of(dates.get(period - 1)) : Optional.empty();
    }

    @Override
    public int holding(LocalDate day) {
        return dates.stream()
                .filter(due -> !due.isBefore(day))
                .findFirst()
                .map(due -> dates.lastIndexOf(due) + 1)
                .orElse(dates.size() + 1);
    }
}
