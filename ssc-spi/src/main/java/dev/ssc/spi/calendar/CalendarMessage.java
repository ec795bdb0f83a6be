package dev.ssc.spi.calendar;

import java.time.Instant;

/** What has happened in a calendar to something that was booked by a link. */
public sealed interface CalendarMessage {

    /**
     * The calendar's name of the booking.
     *
     * @return the booking that exists after this message, or that is gone by it
     */
    String booking();

    /**
     * A customer booked by a link.
     *
     * @param booking the calendar's name of the booking
     * @param link the calendar's name of the link
     * @param start when the call starts
     * @param ticket what the customer answered when asked for the ticket, see {@link LinkOffer#ticketQuestion()}
     */
    record Booked(String booking, String link, Instant start, String ticket) implements CalendarMessage {

        /** Without the answer, which is what a customer wrote. */
        @Override
        public String toString() {
            return "Booked[booking=" + booking + ", link=" + link + ", start=" + start + "]";
        }
    }

    /**
     * A booking was moved to another time.
     *
     * @param booking the calendar's name of the booking from now on
     * @param replaces the calendar's name of the booking before
     * @param start when the call starts now
     */
    record Moved(String booking, String replaces, Instant start) implements CalendarMessage {}

    /**
     * A booking is gone.
     *
     * @param booking the calendar's name of the booking
     * @param by who cancelled: {@code customer}, or a person as the calendar names them
     * @param reason why, in their words; may be blank
     * @param rescheduled whether this is one half of a move, whose other half is {@link Moved}
     */
    record Cancelled(String booking, String by, String reason, boolean rescheduled) implements CalendarMessage {

        /** Without the person and the reason, which is in their words. */
        @Override
        public String toString() {
            return "Cancelled[booking=" + booking + ", rescheduled=" + rescheduled + "]";
        }
    }
}
