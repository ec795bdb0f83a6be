package dev.ssc.runtime.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The lifecycles of a {@link MemoryJournal}. Not thread-safe. */
final class MemoryLifecycles {

    private final Map<String, List<Kept>> steps = new LinkedHashMap<>();
    private final Map<String, Long> places = new HashMap<>();
    private final Map<String, Long> forgotten = new HashMap<>();
    private final Map<String, Standing> standings = new HashMap<>();
    private final LinkedHashMultimap<String, String> names = LinkedHashMultimap.create();
    private final Map<String, String> claims = new HashMap<>();
    private final TreeSet<Moment> wakes = new TreeSet<>();
    private final TreeSet<Moment> overs = new TreeSet<>();
    private long begun;

    /** Whether the steps of an entry follow those that are here. */
    boolean followOn(Entry entry) {
        Map<String, Long> versions = new HashMap<>();
        for (Kept kept : entry.steps()) {
            String key = kept.step().key();
            long before = versions.getOrDefault(key, version(key));
            if (kept.step().number() != before + 1) {
                return false;
            }
            versions.put(key, before + 1);
        }
        return true;
    }

    /** Whether nobody else has what the lifecycles of an entry claim. */
    boolean claimNothingTaken(Entry entry) {
        Map<String, String> taken = new HashMap<>();
        for (Standing standing : entry.standings()) {
            for (String claim : standing.claims()) {
                String other = taken.putIfAbsent(claim, standing.key());
                if (other != null || isTaken(claim, standing.key(), entry)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isTaken(String claim, String key, Entry entry) {
        String holder = claims.get(claim);
        return holder != null
                && !holder.equals(key)
                && entry.standings().stream()
                        .noneMatch(standing -> standing.key().equals(holder));
    }

    void write(Entry entry) {
        entry.steps().forEach(this::add);
        entry.standings().forEach(standing -> remove(standings.get(standing.key())));
        entry.standings().forEach(this::remember);
    }

    private void add(Kept kept) {
        String key = kept.step().key();
        steps.computeIfAbsent(key, this::begin).add(kept);
    }

    private List<Kept> begin(String key) {
        places.put(key, begun++);
        return new ArrayList<>();
    }

    private void remove(@Nullable Standing before) {
        if (before != null) {
            before.names().forEach(name -> names.remove(name, before.key()));
            before.claims().forEach(claim -> claims.remove(claim, before.key()));
            before.wakes().ifPresent(time -> wakes.remove(new Moment(time, before.key())));
            before.over().ifPresent(time -> overs.remove(new Moment(time, before.key())));
        }
    }

    private void remember(Standing after) {
        standings.put(after.key(), after);
        after.names().forEach(name -> names.put(name, after.key()));
        after.claims().forEach(claim -> claims.put(claim, after.key()));
        after.wakes().ifPresent(time -> wakes.add(new Moment(time, after.key())));
        after.over().ifPresent(time -> overs.add(new Moment(time, after.key())));
    }

    long version(String key) {
        List<Kept> kept = steps.get(key);
        return kept == null
                ? forgotten.getOrDefault(key, 0L)
                : kept.get(kept.size() - 1).step().number();
    }

    /** Whether a lifecycle has steps that are not forgotten. */
    boolean has(String key) {
        return steps.containsKey(key);
    }

    /** The lifecycles that were over before a time, by that time. */
    ImmutableList<String> overBefore(Instant time) {
        return Moment.before(time, overs).collect(ImmutableList.toImmutableList());
    }

    void forget(String key) {
        forgotten.put(key, version(key) + 1);
        steps.remove(key);
        places.remove(key);
        remove(standings.remove(key));
    }

    ImmutableList<Kept> read(String key) {
        List<Kept> kept = steps.get(key);
        return kept == null ? ImmutableList.of() : ImmutableList.copyOf(kept);
    }

    ImmutableList<String> keys(String prefix) {
        return steps.keySet().stream().filter(key -> key.startsWith(prefix)).collect(ImmutableList.toImmutableList());
    }

    ImmutableSet<String> named(String name) {
        return names.get(name).stream()
                .sorted(Comparator.comparing(places::get))
                .collect(ImmutableSet.toImmutableSet());
    }

    boolean isNamed(String name) {
        return names.containsKey(name);
    }

    ImmutableList<Coming<String>> coming(int most) {
        if (wakes.isEmpty()) {
            return ImmutableList.of();
        }
        return wakes.stream()
                .limit(most)
                .map(wake -> new Coming<>(wake.what(), wake.time()))
                .collect(ImmutableList.toImmutableList());
    }
}
