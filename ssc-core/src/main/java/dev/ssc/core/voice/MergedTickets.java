package dev.ssc.core.voice;

import java.util.HashMap;
import java.util.Map;

/**
 * Which tickets are one by now, through chains and whatever the order of the merges. Not thread-safe; lives no longer
 * than one question.
 */
final class MergedTickets {

    private final Map<String, String> into = new HashMap<>();

    MergedTickets(Iterable<TicketMerge> merges) {
        merges.forEach(merge -> join(one(merge.ticket()), one(merge.into())));
    }

    private void join(String ticket, String other) {
        if (!ticket.equals(other)) {
            into.put(ticket, other);
        }
    }

    /** The ticket that stands for all that are one with this. Chains are shortened on the way. */
    String one(String ticket) {
        String current = ticket;
        String next = after(current);
        while (!next.equals(current)) {
            into.put(current, after(next));
            current = next;
            next = after(current);
        }
        return current;
    }

    private String after(String ticket) {
        return into.getOrDefault(ticket, ticket);
    }
}
