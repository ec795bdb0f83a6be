package dev.ssc.core.voice;

import java.util.Objects;

/**
 * A ticket that became part of another.
 *
 * @param ticket the ticket that was merged
 * @param into the ticket that goes on
 */
public record TicketMerge(String ticket, String into) {

    /**
     * Refuses nulls.
     *
     * @param ticket the ticket that was merged
     * @param into the ticket that goes on
     */
    public TicketMerge {
        Objects.requireNonNull(ticket, "ticket");
        Objects.requireNonNull(into, "into");
    }
}
