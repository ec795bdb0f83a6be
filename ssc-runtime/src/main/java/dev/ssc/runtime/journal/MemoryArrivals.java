package dev.ssc.runtime.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import dev.ssc.runtime.journal.Arrival.Waiting;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The messages of a {@link MemoryJournal}. Not thread-safe. */
final class MemoryArrivals {

    private static final Comparator<Arrival> BY_TIME_SENT =
            Comparator.comparing((Arrival arrival) -> arrival.incoming().sent()).thenComparing(Arrival::id);

    private final Map<String, Arrival> byId = new HashMap<>();
    private final LinkedHashMultimap<String, String> waiting = LinkedHashMultimap.create();
    private final TreeSet<Moment> untils = new TreeSet<>();
    private final TreeSet<Moment> settled = new TreeSet<>();
    private final Map<String, Instant> latest = new HashMap<>();

    /** Whether the message of an entry, if it has one, is not settled yet. */
    boolean accept(Entry entry) {
        return entry.arrival()
                .flatMap(arrival -> arrival(arrival.id()))
                .filter(known -> known.waiting().isEmpty())
                .isEmpty();
    }

    void write(Entry entry) {
        entry.arrival().ifPresent(this::put);
    }

    private void put(Arrival arrival) {
        String id = arrival.id();
        arrival(id).flatMap(Arrival::waiting).ifPresent(before -> {
            waiting.remove(before.name(), id);
            untils.remove(new Moment(before.until(), id));
        });
        byId.put(id, arrival);
        arrival.waiting().ifPresentOrElse(now -> wait(id, now), () -> settle(arrival));
    }

    private void wait(String id, Waiting now) {
        waiting.put(now.name(), id);
        untils.add(new Moment(now.until(), id));
    }

    private void settle(Arrival arrival) {
        Instant sent = arrival.incoming().sent();
        settled.add(new Moment(sent, arrival.id()));
        arrival.topic().ifPresent(topic -> latest.merge(topic, sent, (one, other) -> one.isAfter(other) ? one : other));
    }

    Optional<Arrival> arrival(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    ImmutableList<Arrival> waitingFor(String name) {
        return waiting.get(name).stream()
                .flatMap(id -> arrival(id).stream())
                .sorted(BY_TIME_SENT)
                .collect(ImmutableList.toImmutableList());
    }

    Optional<Instant> latest(String topic) {
        return Optional.ofNullable(latest.get(topic));
    }

    ImmutableList<Arrival> due(Instant now, int most) {
        return Moment.upTo(untils, time -> !time.isAfter(now))
                .limit(most)
                .flatMap(id -> arrival(id).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Forgets settled messages that were sent before a time, and says how many. */
    int forget(Instant before, int most) {
        ImmutableList<String> old = Moment.upTo(settled, sent -> sent.isBefore(before))
                .limit(most)
                .collect(ImmutableList.toImmutableList());
        old.stream().map(byId::remove).forEach(this::forget);
        return old.size();
    }

    private void forget(Arrival arrival) {
        Instant sent = arrival.incoming().sent();
        settled.remove(new Moment(sent, arrival.id()));
        arrival.topic().ifPresent(topic -> latest.remove(topic, sent));
    }

    Optional<Instant> nextDue() {
        return untils.isEmpty() ? Optional.empty() : Optional.of(untils.first().time());
    }
}
