package dev.ssc.core.cadence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.organisation.Seat;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known beside the terms: from when to count, what some seats want otherwise, what was done, and which releases
 * there are.
 *
 * @param anchor the anchor of every obligation without its own, if there is one
 * @param seats what some seats want otherwise
 * @param acts what was done, in any order
 * @param releases the releases, in any order
 */
public record Acts(
        Optional<LocalDate> anchor,
        ImmutableMap<Seat, SeatCadence> seats,
        ImmutableList<Act> acts,
        ImmutableList<Release> releases) {

    /**
     * Refuses nulls.
     *
     * @param anchor the anchor of every obligation without its own, if there is one
     * @param seats what some seats want otherwise
     * @param acts what was done, in any order
     * @param releases the releases, in any order
     */
    public Acts {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(seats, "seats");
        Objects.requireNonNull(acts, "acts");
        Objects.requireNonNull(releases, "releases");
    }

    /**
     * What a seat wants.
     *
     * @param seat any seat
     * @return what is said of it, else what is usual
     */
    public SeatCadence of(Seat seat) {
        return Optional.ofNullable(seats.get(seat)).orElse(SeatCadence.USUAL);
    }
}
