package dev.ssc.runtime.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.errand.Family;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A journal that lasts as long as the program, and keeps everything until it is told to forget. */
public final class MemoryJournal implements Journal {

    private static final int SHORT = 8;

    private final Object lock = new Object();
    private final String name;
    private final MemoryLifecycles lifecycles = new MemoryLifecycles();
    private final MemoryErrands errands = new MemoryErrands();
    private final MemoryArrivals arrivals = new MemoryArrivals();

    /** An empty journal with a name that no other has. */
    public MemoryJournal() {
        this(UUID.randomUUID().toString().substring(0, SHORT));
    }

    /**
     * An empty journal with a name of the host's own: two that have the same must not use the same systems.
     *
     * @param name a short word of ASCII
     */
    public MemoryJournal(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Written write(Entry entry) {
        synchronized (lock) {
            if (!arrivals.accept(entry)) {
                return Written.MESSAGE_KNOWN;
            }
            if (!errands.accept(entry)) {
                return Written.ERRAND_TOO_LATE;
            }
            if (!lifecycles.followOn(entry)) {
                return Written.STEP_TOO_LATE;
            }
            if (!lifecycles.claimNothingTaken(entry)) {
                return Written.CLAIM_TAKEN;
            }
            lifecycles.write(entry);
            errands.write(entry);
            arrivals.write(entry, lifecycles::isNamed);
            return Written.YES;
        }
    }

    @Override
    public long version(String key) {
        synchronized (lock) {
            return lifecycles.version(key);
        }
    }

    @Override
    public ImmutableList<Kept> read(String key) {
        synchronized (lock) {
            return lifecycles.read(key);
        }
    }

    @Override
    public ImmutableList<String> keys(String prefix) {
        synchronized (lock) {
            return lifecycles.keys(prefix);
        }
    }

    @Override
    public ImmutableSet<String> named(String sought) {
        synchronized (lock) {
            return lifecycles.named(sought);
        }
    }

    @Override
    public Optional<Errand> errand(String id) {
        synchronized (lock) {
            return errands.errand(id);
        }
    }

    @Override
    public ImmutableList<Errand> errands(String about) {
        synchronized (lock) {
            return errands.errands(about);
        }
    }

    @Override
    public ImmutableList<Errand> toDos() {
        synchronized (lock) {
            return errands.toDos();
        }
    }

    @Override
    public Optional<Arrival> arrival(String id) {
        synchronized (lock) {
            return arrivals.arrival(id);
        }
    }

    @Override
    public ImmutableList<Arrival> waitingFor(String sought) {
        synchronized (lock) {
            return arrivals.waitingFor(sought);
        }
    }

    @Override
    public Optional<Instant> latest(String topic) {
        synchronized (lock) {
            return arrivals.latest(topic);
        }
    }

    @Override
    public ImmutableList<Coming<Arrival>> comingArrivals(int most) {
        synchronized (lock) {
            return arrivals.coming(most);
        }
    }

    @Override
    public ImmutableList<Coming<String>> comingLifecycles(int most) {
        synchronized (lock) {
            return lifecycles.coming(most);
        }
    }

    @Override
    public ImmutableList<Coming<Errand>> comingErrands(Optional<Family> family, int most) {
        synchronized (lock) {
            return errands.coming(family, most);
        }
    }

    @Override
    public int forget(Instant before, int most) {
        synchronized (lock) {
            int messages = arrivals.forget(before, most);
            ImmutableList<String> subjects = Stream.concat(
                            lifecycles.overBefore(before).stream(),
                            errands.askedBefore(before).stream().filter(about -> !lifecycles.has(about)))
                    .filter(errands::areOver)
                    .limit(most - messages)
                    .collect(ImmutableList.toImmutableList());
            subjects.stream().filter(lifecycles::has).forEach(lifecycles::forget);
            subjects.forEach(errands::forget);
            return messages + subjects.size();
        }
    }
}
