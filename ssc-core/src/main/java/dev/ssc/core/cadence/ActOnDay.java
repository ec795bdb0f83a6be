package dev.ssc.core.cadence;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An act with its day.
 *
 * @param act what was done
 * @param day the day of the person who did it, in that person's zone, or in UTC without one (CAD-7)
 */
public record ActOnDay(Act act, LocalDate day) {

    /**
     * Refuses nulls.
     *
     * @param act what was done
     * @param day the day of the person who did it
     */
    public ActOnDay {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(day, "day");
    }
}
