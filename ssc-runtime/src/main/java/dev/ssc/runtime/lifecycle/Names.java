package dev.ssc.runtime.lifecycle;

import dev.ssc.calls.subject.Ticket;
import dev.ssc.core.organisation.Seat;

/** The names by which lifecycles are found. */
public final class Names {

    private Names() {}

    /**
     * The calls that ever had a link.
     *
     * @param link the calendar's name of it
     * @return the name
     */
    public static String link(String link) {
        return "link/" + link;
    }

    /**
     * The calls that ever had a booking.
     *
     * @param booking the calendar's name of it
     * @return the name
     */
    public static String booking(String booking) {
        return "booking/" + booking;
    }

    /**
     * The calls of a ticket, by its present or a former number.
     *
     * @param number as anybody writes it (CALL-LINK-6)
     * @return the name
     */
    public static String ticket(String number) {
        return "ticket/" + Ticket.bareNumber(number);
    }

    /**
     * The calls that are not over and that a person leads.
     *
     * @param person key of the person
     * @return the name
     */
    public static String lead(String person) {
        return "lead/" + person;
    }

    /**
     * The terms of a seat, in any phase.
     *
     * @param seat the seat
     * @return the name
     */
    public static String seat(Seat seat) {
        return "at/" + seat;
    }

    /**
     * The open terms of a person, and those in which the person stands in.
     *
     * @param person key of the person
     * @return the name
     */
    public static String serves(String person) {
        return "serves/" + person;
    }
}
