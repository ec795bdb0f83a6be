package dev.ssc.core.voice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Links of tickets to issues, and merges of tickets (VOICE-1). A link told twice is one, linked when it was first told;
 * so are the links of tickets that were merged. Periods are half-open.
 *
 * @param links the links, in any order
 * @param merges the merges, in any order
 */
public record VoiceLog(ImmutableSet<TicketLink> links, ImmutableSet<TicketMerge> merges) {

    /** Something that counts once: an issue's ticket, or an issue's customer by way of a ticket. */
    private record Counted(String issue, String ticket, String customer) {}

    /**
     * A log of these.
     *
     * @param links the links, in any order
     * @param merges the merges, in any order
     * @return the log
     */
    public static VoiceLog of(Collection<TicketLink> links, Collection<TicketMerge> merges) {
        return new VoiceLog(ImmutableSet.copyOf(links), ImmutableSet.copyOf(merges));
    }

    /**
     * What two logs tell together.
     *
     * @param other another log
     * @return all links and merges of both
     */
    public VoiceLog and(VoiceLog other) {
        return new VoiceLog(
                ImmutableSet.<TicketLink>builder()
                        .addAll(links)
                        .addAll(other.links)
                        .build(),
                ImmutableSet.<TicketMerge>builder()
                        .addAll(merges)
                        .addAll(other.merges)
                        .build());
    }

    /**
     * The impact of one issue in a period.
     *
     * @param issue key of the issue
     * @param period the period
     * @return distinct tickets and customers
     */
    public Impact impact(String issue, Range<Instant> period) {
        return of(issue, impacts(period));
    }

    /**
     * The impact of every issue that has a ticket in a period.
     *
     * @param period the period
     * @return issue to impact, by key
     */
    public ImmutableSortedMap<String, Impact> impacts(Range<Instant> period) {
        MergedTickets merged = new MergedTickets(merges);
        Map<Counted, Instant> tickets = new HashMap<>();
        Map<Counted, Instant> customers = new HashMap<>();
        for (TicketLink link : links) {
            String ticket = merged.one(link.ticket());
            tickets.merge(new Counted(link.issue(), ticket, ""), link.at(), VoiceLog::earlier);
            customers.merge(new Counted(link.issue(), ticket, link.customer()), link.at(), VoiceLog::earlier);
        }
        return impacts(within(tickets, period), within(customers, period));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static ImmutableList<Counted> within(Map<Counted, Instant> linked, Range<Instant> period) {
        return linked.entrySet().stream()
                .filter(entry -> period.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSortedMap<String, Impact> impacts(
            ImmutableList<Counted> tickets, ImmutableList<Counted> customers) {
        Map<String, Set<String>> ticketsOf = new HashMap<>();
        Map<String, Set<String>> customersOf = new HashMap<>();
        tickets.forEach(counted -> named(ticketsOf, counted.issue()).add(counted.ticket()));
        customers.forEach(counted -> named(customersOf, counted.issue()).add(counted.customer()));
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

    private static Impact of(String issue, ImmutableSortedMap<String, Impact> impacts) {
        return impacts.getOrDefault(issue, new Impact(issue, 0, 0));
    }

    /**
     * The impact of several issues together: a ticket that is linked to two of them counts once.
     *
     * @param period the period
     * @return distinct tickets and customers, under the name {@code all}
     */
    public Impact total(Range<Instant> period) {
        VoiceLog together = new VoiceLog(
                links.stream()
                        .map(link -> new TicketLink("all", link.ticket(), link.customer(), link.at()))
                        .collect(ImmutableSet.toImmutableSet()),
                merges);
        return together.impact("all", period);
    }

    /**
     * What is trending (VOICE-2).
     *
     * @param before the window before
     * @param now this window
     * @return a trend for each issue that has a ticket in one of the windows, the greatest growth first
     */
    public ImmutableList<Trend> trending(Range<Instant> before, Range<Instant> now) {
        ImmutableSortedMap<String, Impact> then = impacts(before);
        ImmutableSortedMap<String, Impact> current = impacts(now);
        return Sets.union(then.keySet(), current.keySet()).stream()
                .map(issue -> new Trend(of(issue, then), of(issue, current)))
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }
}
