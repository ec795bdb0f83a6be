package dev.ssc.spi.calendar;

import java.util.Objects;

/**
 * What a customer is asked when booking.
 *
 * @param text the question
 * @param required whether an answer is required
 */
public record BookingQuestion(String text, boolean required) {

    /**
     * Refuses nulls.
     *
     * @param text the question
     * @param required whether an answer is required
     */
    public BookingQuestion {
        Objects.requireNonNull(text, "text");
    }
}
