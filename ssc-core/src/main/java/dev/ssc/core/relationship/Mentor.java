package dev.ssc.core.relationship;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who can mentor a new counterpart (REL-9).
 *
 * @param person key of the person, or the name of somebody who is not linked
 * @param since the day the person's own term became active; empty if unknown
 */
public record Mentor(String person, Optional<LocalDate> since) {

    private static final Comparator<Mentor> LONGEST_SERVING_FIRST = Comparator.comparing(
                    (Mentor mentor) -> mentor.since().orElse(LocalDate.MIN))
            .thenComparing(Mentor::person);

    /**
     * Refuses nulls.
     *
     * @param person key of the person
     * @param since the day the person's own term became active
     */
    public Mentor {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(since, "since");
    }

    /**
     * The mentor to suggest.
     *
     * @param person key of the new counterpart, who is never suggested
     * @param circles who serves actively, the nearest circle first: the seat, its stage, its section
     * @return of the first circle with anybody the longest-serving, an unknown beginning being the longest, then by key
     */
    public static Optional<Mentor> suggestedTo(String person, ImmutableList<ImmutableList<Mentor>> circles) {
        return circles.stream()
                .flatMap(circle ->
                        circle.stream()
                                .filter(mentor -> !mentor.person().equals(person))
                                .min(LONGEST_SERVING_FIRST)
                                .stream())
                .findFirst();
    }
}
