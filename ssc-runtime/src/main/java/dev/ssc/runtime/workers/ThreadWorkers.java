package dev.ssc.runtime.workers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.util.concurrent.Uninterruptibles;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Daemon threads that do what is due, some for each lane. They wake up when something was written, when something becomes
 * due, and once in a while, to see what other desks on the same journal have left to do. Nothing that is thrown ends
 * them. Thread-safe.
 */
public final class ThreadWorkers implements Workers {

    private final int count;
    private ImmutableMap<Work, Crew> crews = ImmutableMap.of();
    private boolean used;

    /**
     * Some threads, not started.
     *
     * @param count how many for each lane, at least one
     */
    public ThreadWorkers(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("workers need at least one thread, not " + count);
        }
        this.count = count;
    }

    @Override
    public synchronized void start(ImmutableList<Work> lanes) {
        if (used) {
            throw new IllegalStateException("these workers have had a desk; make new ones for another");
        }
        used = true;
        crews = Maps.toMap(lanes, Crew::new);
        IntStream.rangeClosed(1, count).forEach(number -> crews.values().forEach(Crew::hire));
    }

    @Override
    public void wake(Work lane) {
        Optional.ofNullable(crews().get(lane)).ifPresent(Crew::call);
    }

    @Override
    public void stop(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        ImmutableList<Crew> all = crews().values().asList();
        all.forEach(Crew::dismiss);
        all.stream()
                .flatMap(Crew::threads)
                .filter(thread -> thread != Thread.currentThread())
                .forEach(thread -> Uninterruptibles.joinUninterruptibly(
                        thread, Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS));
    }

    private synchronized ImmutableMap<Work, Crew> crews() {
        return crews;
    }
}
