package dev.ssc.adapters.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.ticketing.TicketFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A ticket while it changes; guarded by its world. */
final class Ticket {

    final String number;
    final String customer;
    final Set<String> tags = new LinkedHashSet<>();
    final List<TicketEntry> entries = new ArrayList<>();
    Optional<String> priority = Optional.empty();
    Optional<String> assignee = Optional.empty();
    Optional<Ticket> into = Optional.empty();
    boolean solved;

    Ticket(String number, String customer) {
        this.number = number;
        this.customer = customer;
    }

    /** The ticket that this one is part of by now. */
    Ticket current() {
        return into.map(Ticket::current).orElse(this);
    }

    /** Becomes part of another ticket, which keeps what was written and tagged here. */
    void mergeInto(Ticket other) {
        into = Optional.of(other);
        other.entries.addAll(entries);
        other.entries.sort(Comparator.comparing(TicketEntry::at));
        other.tags.addAll(tags);
    }

    MemoryTicket view() {
        return new MemoryTicket(
                new TicketFacts(number, customer, solved, priority, assignee, ImmutableSet.copyOf(tags)),
                ImmutableList.copyOf(entries));
    }
}
