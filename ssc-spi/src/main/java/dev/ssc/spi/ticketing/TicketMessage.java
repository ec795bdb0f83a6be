package dev.ssc.spi.ticketing;

/** What has happened to a ticket. */
public sealed interface TicketMessage {

    /**
     * The ticket it happened to.
     *
     * @return its number
     */
    String ticket();

    /**
     * Somebody wrote.
     *
     * @param ticket number of the ticket
     * @param byCustomer whether the customer wrote, and not support
     * @param open whether everybody on the ticket can read it; an internal note is not open
     */
    record Written(String ticket, boolean byCustomer, boolean open) implements TicketMessage {}

    /**
     * It was merged into another ticket.
     *
     * @param ticket number of the ticket
     * @param into number of the ticket it went into
     */
    record Merged(String ticket, String into) implements TicketMessage {}

    /**
     * It was solved.
     *
     * @param ticket number of the ticket
     */
    record Solved(String ticket) implements TicketMessage {}

    /**
     * It was reopened.
     *
     * @param ticket number of the ticket
     */
    record Reopened(String ticket) implements TicketMessage {}
}
