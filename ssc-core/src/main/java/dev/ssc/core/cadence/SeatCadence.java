package dev.ssc.core.cadence;

import com.google.common.collect.ImmutableMap;
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
 * @param anchors the anchors of those kinds that go on from another date than the rest, as after a merger of groups
 *     (ORG-8)
 */
public record SeatCadence(
        Optional<LocalDate> anchor,
        Optional<Rhythm> rhythm,
        boolean officeHours,
        ImmutableMap<ObligationKind, LocalDate> anchors) {

    /** What a seat wants of which nothing is said. */
    static final SeatCadence USUAL = new SeatCadence(Optional.empty(), Optional.empty(), false);

    /**
     * Refuses nulls.
     *
     * @param anchor the anchor of its obligations, if it has its own
     * @param rhythm its own rhythm, if it has one
     * @param officeHours whether a group has office hours
     * @param anchors the anchors of those kinds that go on from another date than the rest
     */
    public SeatCadence {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(rhythm, "rhythm");
        Objects.requireNonNull(anchors, "anchors");
    }

    /**
     * One anchor for all kinds.
     *
     * @param anchor the anchor of its obligations, if it has its own
     * @param rhythm its own rhythm, if it has one
     * @param officeHours whether a group has office hours
     */
    public SeatCadence(Optional<LocalDate> anchor, Optional<Rhythm> rhythm, boolean officeHours) {
        this(anchor, rhythm, officeHours, ImmutableMap.of());
    }

    /**
     * The own anchor of a kind.
     *
     * @param kind what is owed
     * @return that of the kind, else that of the seat, if there is one
     */
    public Optional<LocalDate> anchorOf(ObligationKind kind) {
        return Optional.ofNullable(anchors.get(kind)).or(() -> anchor);
    }
}
