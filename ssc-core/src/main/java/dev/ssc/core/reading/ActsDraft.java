package dev.ssc.core.reading;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.rule.Place;
import java.util.Optional;

/**
 * What a source states about what was done again and again (section 5).
 *
 * @param place the beginning of the source
 * @param anchor the date of every obligation without its own
 * @param seats what is stated about single seats
 * @param acts what was done
 * @param releases the releases of the product
 */
public record ActsDraft(
        Place place,
        Optional<Stated<String>> anchor,
        ImmutableList<SeatDraft> seats,
        ImmutableList<ActDraft> acts,
        ImmutableList<ReleaseDraft> releases) {

    /**
     * What is stated about one seat.
     *
     * @param seat the seat, as files name it
     * @param anchor the date of its obligations
     * @param rhythm the text of its own rhythm (CAD-3)
     * @param officeHours {@code true} or {@code false}
     */
    public record SeatDraft(
            Stated<String> seat,
            Optional<Stated<String>> anchor,
            Optional<Stated<String>> rhythm,
            Optional<Stated<String>> officeHours) {}

    /**
     * Something done, as stated. What is required is absent here if it is not stated.
     *
     * @param place where the entry begins
     * @param id what identifies it
     * @param at when, with zone or offset
     * @param by key of a person, or name of a counterpart who is not linked
     * @param seat the seat, as files name it
     * @param kind a word of {@link dev.ssc.core.cadence.ObligationKind}
     * @param how a word of {@link dev.ssc.core.cadence.ActManner}
     * @param text the words of the one rhythm it is for
     */
    public record ActDraft(
            Place place,
            Optional<Stated<String>> id,
            Optional<Stated<String>> at,
            Optional<Stated<String>> by,
            Optional<Stated<String>> seat,
            Optional<Stated<String>> kind,
            Optional<Stated<String>> how,
            Optional<Stated<String>> text) {}

    /**
     * A release as stated.
     *
     * @param place where the entry begins
     * @param version its numbers
     * @param on its day
     */
    public record ReleaseDraft(Place place, Optional<Stated<String>> version, Optional<Stated<String>> on) {}
}
