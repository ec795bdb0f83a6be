package dev.ssc.spi.calendar;

import java.util.Objects;

/**
 * What a customer is asked when booking.
 *
 * @param text the question
 * @param required whether an answer is required
 * @param aboutTicket whether its answer is {@link CalendarMessage.Booked#ticket()}; see
 *     {@link LinkOffer#ticketQuestion()}
 */
public record BookingQuestion(String text, boolean required, boolean aboutTicket) {

    /**
     * Refuses nulls.
     *
     * @param text the question
     * @param required whether an answer is required
     * @param aboutTicket whether its answer is {@link CalendarMessage.Booked#ticket()}
     */
    public BookingQuestion {
        Objects.requireNonNull(text, "text");
    }

    /**
     * A question about something else than the ticket.
     *
     * @param text the question
     * @param required whether an answer is required
     */
    public BookingQuestion(String text, boolean required) {
        this(text, required, false);
    }

    /**
     * The question for the ticket, which must be answered.
     *
     * @param text the question
     * @return a question whose answer is {@link CalendarMessage.Booked#ticket()}
     */
    public static BookingQuestion forTicket(String text) {
        return new BookingQuestion(text, true, true);
    }
}
