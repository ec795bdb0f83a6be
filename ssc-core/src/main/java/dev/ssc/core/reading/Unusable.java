package dev.ssc.core.reading;

import dev.ssc.core.rule.Place;
import java.util.Objects;

/**
 * Something because of which an input cannot be used at all.
 *
 * @param place where
 * @param sentence what is wrong, and what to do
 */
public record Unusable(Place place, String sentence) {

    /**
     * Refuses nulls.
     *
     * @param place where
     * @param sentence what is wrong, and what to do
     */
    public Unusable {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(sentence, "sentence");
    }
}
