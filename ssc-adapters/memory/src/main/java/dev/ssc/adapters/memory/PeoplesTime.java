package dev.ssc.adapters.memory;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import dev.ssc.spi.Colleague;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When people are busy: by bookings, which never collide, and by other entries. Guarded by its world. */
final class PeoplesTime {

    private final Map<String, RangeSet<Instant>> booked = new HashMap<>();
    private final Map<String, RangeSet<Instant>> entries = new HashMap<>();

    void occupy(String person, Range<Instant> time) {
        of(entries, person).add(time);
    }

    /** Keeps the time of all of them, or of nobody. */
    boolean book(List<Colleague> hosts, Range<Instant> time) {
        boolean free = hosts.stream()
                .map(Colleague::key)
                .noneMatch(key ->
                        of(booked, key).intersects(time) || of(entries, key).intersects(time));
        if (free) {
            hosts.forEach(host -> of(booked, host.key()).add(time));
        }
        return free;
    }

    void release(MemoryBooking booking) {
        booking.hosts().forEach(host -> of(booked, host.key()).remove(booking.time()));
    }

    ImmutableRangeSet<Instant> busy(String person, Range<Instant> within) {
        RangeSet<Instant> busy = TreeRangeSet.create(of(booked, person).subRangeSet(within));
        busy.addAll(of(entries, person).subRangeSet(within));
        return ImmutableRangeSet.copyOf(busy);
    }

    private static RangeSet<Instant> of(Map<String, RangeSet<Instant>> times, String person) {
        return times.computeIfAbsent(person, nobody -> TreeRangeSet.create());
    }
}
