package dev.ssc.runtime.lifecycle;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a command comes from.
 *
 * @param by who gives it: key of a person, or a word for what does
 * @param id the same for every delivery of the same command (LIFE-6), if it may come twice
 * @param at when it was given; the desk's clock says so if it is absent
 */
public record Origin(String by, Optional<String> id, Optional<Instant> at) {

    /**
     * Refuses nulls.
     *
     * @param by who gives it
     * @param id the same for every delivery of the same command, if it may come twice
     * @param at when it was given, if the desk's clock does not say so
     */
    public Origin {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
    }

    /**
     * A command that is given now, and once.
     *
     * @param by who gives it
     * @return the origin
     */
    public static Origin of(String by) {
        return new Origin(by, Optional.empty(), Optional.empty());
    }

    /**
     * The same origin of a command that may come twice.
     *
     * @param same the same for every delivery
     * @return a new origin
     */
    public Origin withId(String same) {
        return new Origin(by, Optional.of(same), at);
    }

    /**
     * The same origin at a time that is not now.
     *
     * @param given when the command was given
     * @return a new origin
     */
    public Origin at(Instant given) {
        return new Origin(by, id, Optional.of(given));
    }
}
