package dev.ssc.core.voice;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a log tells, each thing once, with the time when it was first told (VOICE-1). Not thread-safe; lives no longer
 * than one question.
 */
final class ToldOnce {

    /** Something that counts once: an issue's ticket, or an issue's customer by way of a ticket. */
    private record Counted(String issue, String ticket, String customer) {}

    private final Map<Counted, Instant> tickets = new HashMap<>();
    private final Map<Counted, Instant> customers = new HashMap<>();

    ToldOnce(VoiceLog log) {
        MergedTickets merged = new MergedTickets(log.merges());
        for (TicketLink link : log.links()) {
            String ticket = merged.one(link.ticket());
            tickets.merge(new Counted(link.issue(), ticket, ""), link.at(), ToldOnce::earlier);
            customers.merge(new Counted(link.issue(), ticket, link.customer()), link.at(), ToldOnce::earlier);
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** The impact of every issue that has something first told in a period, by key. */
    ImmutableSortedMap<String, Impact> impacts(Range<Instant> period) {
        Map<String, Set<String>> ticketsOf = new HashMap<>();
        Map<String, Set<String>> customersOf = new HashMap<>();
        tickets.forEach((counted, at) -> {
            if (period.contains(at)) {
                named(ticketsOf, counted.issue()).add(counted.ticket());
            }
        });
        customers.forEach((counted, at) -> {
            if (period.contains(at)) {
                named(customersOf, counted.issue()).add(counted.customer());
            }
        });
        return Sets.union(ticketsOf.keySet(), customersOf.keySet()).stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        issue -> issue,
                        issue -> new Impact(issue, size(ticketsOf, issue), size(customersOf, issue))));
    }

    private static int size(Map<String, Set<String>> sets, String issue) {
        return sets.getOrDefault(issue, Set.of()).size();
    }

    private static Set<String> named(Map<String, Set<String>> sets, String issue) {
        return sets.computeIfAbsent(issue, key -> new HashSet<>());
    }
}
