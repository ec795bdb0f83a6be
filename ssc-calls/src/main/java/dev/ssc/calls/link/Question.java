package dev.ssc.calls.link;

/**
 * A question that the customer is asked when booking.
 *
 * @param text the question
 * @param required whether it must be answered
 */
public record Question(String text, boolean required) {}
