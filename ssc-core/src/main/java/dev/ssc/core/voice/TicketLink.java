package dev.ssc.core.voice;

import java.time.Instant;
import java.util.Objects;

/**
 * A ticket that was linked to a product issue.
 *
 * @param issue key of the issue
 * @param ticket the ticket
 * @param customer whose ticket it is
 * @param at when it was linked
 */
public record TicketLink(String issue, String ticket, String customer, Instant at) {

    /**
     * Refuses nulls.
     *
     * @param issue key of the issue
     * @param ticket the ticket
     * @param customer whose ticket it is
     * @param at when it was linked
     */
    public TicketLink {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(ticket, "ticket");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(at, "at");
    }
}
