package dev.ssc.core.coverage;

import java.util.Locale;

/** How well a seat is covered (COV-1). */
public enum Coverage {
    /** Nobody answers for the seat. */
    VACANT,
    /** One person does. */
    SINGLE,
    /** Two people or more do. */
    SHARED;

    /**
     * The coverage that so many people give.
     *
     * @param people how many answer for the seat
     * @return the coverage
     */
    public static Coverage of(int people) {
        return people == 0 ? VACANT : people == 1 ? SINGLE : SHARED;
    }

    /**
     * The word for people and for JSON.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
