package dev.ssc.core.cadence.lifecycle;

import dev.ssc.core.cadence.AnsweringDays;
import dev.ssc.core.cadence.ObligationKind;
import dev.ssc.core.rhythm.RhythmPart;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * Who owes what, how often, and when they work.
 *
 * @param person key of the person
 * @param seat the seat it is owed for, as people write it, if there is one
 * @param kind what is owed
 * @param part how often
 * @param zone the zone in which the days of the obligation are counted
 * @param days when the person works
 */
public record Commitment(
        String person, Optional<String> seat, ObligationKind kind, RhythmPart part, ZoneId zone, AnsweringDays days) {

    /**
     * Refuses nulls.
     *
     * @param person key of the person
     * @param seat the seat it is owed for, if there is one
     * @param kind what is owed
     * @param part how often
     * @param zone the zone in which the days of the obligation are counted
     * @param days when the person works
     */
    public Commitment {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(seat, "seat");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(days, "days");
    }
}
