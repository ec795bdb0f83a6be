package dev.ssc.core.cadence;

import dev.ssc.core.rhythm.Rhythm;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a seat wants otherwise than others (CAD-1, CAD-3).
 *
 * @param anchor the anchor of its obligations, if it has its own
 * @param rhythm its own rhythm, if it has one; it replaces that of a function
 * @param officeHours whether a group has office hours
 */
public record SeatCadence(Optional<LocalDate> anchor, Optional<Rhythm> rhythm, boolean officeHours) {

    /** What a seat wants of which nothing is said. */
    static final SeatCadence USUAL = new SeatCadence(Optional.empty(), Optional.empty(), false);

    /**
     * Refuses nulls.
     *
     * @param anchor the anchor of its obligations, if it has its own
     * @param rhythm its own rhythm, if it has one
     * @param officeHours whether a group has office hours
     */
    public SeatCadence {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(rhythm, "rhythm");
    }
}
