package dev.ssc.adapters.memory;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.ticketing.TicketFacts;

/**
 * A ticket as it stands in a world.
 *
 * @param facts what an adapter can ask for
 * @param entries what was written, in order
 */
public record MemoryTicket(TicketFacts facts, ImmutableList<TicketEntry> entries) {

    /**
     * What the customer reads of support and of the host.
     *
     * @return open texts that were not written by the customer, in order
     */
    public ImmutableList<String> replies() {
        return entries.stream()
                .filter(entry -> entry.open() && !entry.author().equals("customer"))
                .map(TicketEntry::text)
                .collect(ImmutableList.toImmutableList());
    }
}
