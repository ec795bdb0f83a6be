package dev.ssc.spi.calendar;

import java.util.Objects;

/**
 * A link that a calendar made.
 *
 * @param id the calendar's name of it
 * @param url where the customer books
 */
public record BookingLink(String id, String url) {

    /**
     * Refuses nulls.
     *
     * @param id the calendar's name of it
     * @param url where the customer books
     */
    public BookingLink {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(url, "url");
    }
}
