package dev.ssc.core.cadence;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One period of an obligation, as it stands on a day.
 *
 * @param from its first day; periods that are due on one day have the same days
 * @param due its last day, which is its due date
 * @param outcome what became of it; empty while it is open
 * @param act id of the act that fulfilled it, if one did
 */
public record ObligationPeriod(LocalDate from, LocalDate due, Optional<PeriodOutcome> outcome, Optional<String> act) {

    /**
     * Refuses nulls.
     *
     * @param from its first day
     * @param due its last day
     * @param outcome what became of it
     * @param act id of the act that fulfilled it
     */
    public ObligationPeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(act, "act");
    }
}
