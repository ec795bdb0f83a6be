package dev.ssc.core.organisation;

import com.google.common.collect.ImmutableList;

/**
 * A section of the product, with its support manager counterpart (ORG-1, ORG-3).
 *
 * @param key what identifies it
 * @param name what people call it; the key, if nothing else was stated
 * @param counterparts its support managers, in source order; one is meant, two are kept (COV-1)
 */
public record Section(String key, String name, ImmutableList<Counterpart> counterparts) {

    /**
     * The section, seen as a seat.
     *
     * @return its seat
     */
    public Seat.OfSection seat() {
        return new Seat.OfSection(key);
    }
}
