package dev.ssc.spi.ticketing;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Optional;

/**
 * What a ticket system knows of a ticket. It is there for hosts, who ask the adapter that they gave to the desk; what
 * ticket systems do not know, such as the customer's plan, the host says itself with its commands.
 *
 * @param number its number; after a merge that of the ticket it went into
 * @param customer who asked, as the system names them
 * @param solved whether it counts as solved
 * @param priority its priority in the system's word, if it has one
 * @param assignee who works on it, as the system names them, if anybody
 * @param tags the tags it has
 */
public record TicketFacts(
        String number,
        String customer,
        boolean solved,
        Optional<String> priority,
        Optional<String> assignee,
        ImmutableSet<String> tags) {

    /**
     * Refuses nulls.
     *
     * @param number its number; after a merge that of the ticket it went into
     * @param customer who asked, as the system names them
     * @param solved whether it counts as solved
     * @param priority its priority in the system's word, if it has one
     * @param assignee who works on it, as the system names them, if anybody
     * @param tags the tags it has
     */
    public TicketFacts {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(assignee, "assignee");
        Objects.requireNonNull(tags, "tags");
    }
}
