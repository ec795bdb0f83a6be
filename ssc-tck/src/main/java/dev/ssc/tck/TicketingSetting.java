package dev.ssc.tck;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.ticketing.TicketingAdapter;
import java.util.Optional;

/** A ticketing adapter under test, and its ticket system as customers and support see it. */
public interface TicketingSetting extends Setting<TicketingAdapter> {

    /**
     * A customer opens a ticket.
     *
     * @return number of a new ticket
     */
    String ticket();

    /**
     * What the customer can read of support on a ticket.
     *
     * @param ticket number of a ticket
     * @return the public replies in order, as text or Markdown, without what the customer wrote
     */
    ImmutableList<String> replies(String ticket);

    /**
     * The tags of a ticket.
     *
     * @param ticket number of a ticket
     * @return every tag as often as it is there
     */
    default ImmutableList<String> tags(String ticket) {
        throw new NotAbleException("see the tags of a ticket");
    }

    /**
     * Who works on a ticket.
     *
     * @param ticket number of a ticket
     * @return the person, as the system names them
     */
    default Optional<String> assignee(String ticket) {
        throw new NotAbleException("see who works on a ticket");
    }

    /**
     * A number that no ticket has.
     *
     * @return the number
     */
    default String missingTicket() {
        return "999999999";
    }

    /**
     * The customer writes on a ticket.
     *
     * @param ticket number of a ticket
     */
    default void customerWrites(String ticket) {
        throw new NotAbleException("write as a customer");
    }

    /**
     * A person of support writes an internal note on a ticket.
     *
     * @param ticket number of a ticket
     */
    default void supportNotes(String ticket) {
        throw new NotAbleException("write an internal note");
    }

    /**
     * A person of support writes a public reply on a ticket.
     *
     * @param ticket number of a ticket
     */
    default void supportReplies(String ticket) {
        throw new NotAbleException("reply as a person of support");
    }

    /**
     * Somebody gives a ticket a priority.
     *
     * @param ticket number of a ticket
     * @return the priority in the system's word
     */
    default String prioritise(String ticket) {
        throw new NotAbleException("give a ticket a priority");
    }

    /**
     * Somebody merges a ticket into another.
     *
     * @param ticket number of the ticket that goes
     * @param into number of the ticket that stays
     */
    default void merge(String ticket, String into) {
        throw new NotAbleException("merge tickets");
    }

    /**
     * Somebody solves a ticket.
     *
     * @param ticket number of an open ticket
     */
    default void solve(String ticket) {
        throw new NotAbleException("solve a ticket");
    }

    /**
     * Somebody reopens a ticket.
     *
     * @param ticket number of a solved ticket
     */
    default void reopen(String ticket) {
        throw new NotAbleException("reopen a ticket");
    }
}
