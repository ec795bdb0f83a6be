package dev.ssc.core.term;

import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.PersonKind;
import dev.ssc.core.organisation.Seat;

/** Whether a person can serve a seat, by what the person does (TERM-3). */
public enum Eligibility {
    /** What the person does fits the seat. */
    ELIGIBLE,
    /** What the person does does not fit the seat. */
    NOT_ELIGIBLE,
    /** Nobody said what the person does. */
    UNKNOWN;

    /**
     * Judges a person for a seat.
     *
     * @param person who would serve
     * @param seat where
     * @return unknown if the person's kind is
     */
    public static Eligibility of(Person person, Seat seat) {
        PersonKind wanted = wanted(seat);
        return person.kind()
                .map(kind -> kind == wanted ? ELIGIBLE : NOT_ELIGIBLE)
                .orElse(UNKNOWN);
    }

    /**
     * What the counterparts of a seat do.
     *
     * @param seat the seat
     * @return managers for sections, engineers for groups and functions
     */
    public static PersonKind wanted(Seat seat) {
        return seat instanceof Seat.OfSection ? PersonKind.MANAGER : PersonKind.ENGINEER;
    }
}
