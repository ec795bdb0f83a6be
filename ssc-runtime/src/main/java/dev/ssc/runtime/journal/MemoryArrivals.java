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
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The messages of a {@link MemoryJournal}. Not thread-safe. */
final class MemoryArrivals {

    private static final Comparator<Arrival> BY_TIME_SENT =
            Comparator.comparing((Arrival arrival) -> arrival.incoming().sent()).thenComparing(Arrival::id);

    private final Map<String, Arrival> byId = new HashMap<>();
    private final LinkedHashMultimap<String, String> waiting = LinkedHashMultimap.create();
    private final TreeSet<Arrival> called = new TreeSet<>(BY_TIME_SENT);
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

    /** Writes the message of an entry, and calls those that wait for a name that is there. */
    void write(Entry entry, Predicate<String> isThere) {
        entry.arrival().ifPresent(this::put);
        Stream.concat(
                        entry.arrival().flatMap(Arrival::waiting).map(Waiting::name).stream(),
                        entry.standings().stream().flatMap(standing -> standing.names().stream()))
                .filter(waiting::containsKey)
                .filter(isThere)
                .forEach(name -> called.addAll(waitingFor(name)));
    }

    private void put(Arrival arrival) {
        arrival(arrival.id()).ifPresent(this::remove);
        byId.put(arrival.id(), arrival);
        arrival.waiting().ifPresentOrElse(now -> wait(arrival.id(), now), () -> settle(arrival));
    }

    private void remove(Arrival before) {
        called.remove(before);
        before.waiting().ifPresent(then -> {
            waiting.remove(then.name(), before.id());
            untils.remove(new Moment(then.until(), before.id()));
        });
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

    ImmutableList<Coming<Arrival>> coming(int most) {
        if (untils.isEmpty()) {
            return ImmutableList.of();
        }
        Stream<Coming<Arrival>> now = called.stream().map(arrival -> new Coming<>(arrival, Instant.MIN));
        Stream<Coming<Arrival>> later = untils.stream()
                .flatMap(until -> arrival(until.what()).stream()
                        .filter(arrival -> !called.contains(arrival))
                        .map(arrival -> new Coming<>(arrival, until.time())));
        return Stream.concat(now, later).limit(most).collect(ImmutableList.toImmutableList());
    }

    /** Forgets settled messages that were sent before a time, and says how many. */
    int forget(Instant before, int most) {
        ImmutableList<String> old = Moment.before(before, settled).limit(most).collect(ImmutableList.toImmutableList());
        old.stream().map(byId::remove).forEach(this::forget);
        return old.size();
    }

    private void forget(Arrival arrival) {
        Instant sent = arrival.incoming().sent();
        settled.remove(new Moment(sent, arrival.id()));
        arrival.topic().ifPresent(topic -> latest.remove(topic, sent));
    }
}
