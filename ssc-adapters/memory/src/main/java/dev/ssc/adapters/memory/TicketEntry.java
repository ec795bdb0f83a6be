package dev.ssc.adapters.memory;

import dev.ssc.spi.RequestId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that was written on a ticket.
 *
 * @param author who wrote: {@code customer}, {@code support}, or {@code host} for what an adapter wrote
 * @param open whether everybody on the ticket can read it
 * @param text the words
 * @param at when
 * @param request the request by which the host wrote it; empty if people wrote
 */
public record TicketEntry(String author, boolean open, String text, Instant at, Optional<RequestId> request) {

    /** Without the text, which is what people wrote. */
    @Override
    public String toString() {
        return "TicketEntry[author=" + author + ", open=" + open + ", at=" + at + ", request=" + request + "]";
    }
}
