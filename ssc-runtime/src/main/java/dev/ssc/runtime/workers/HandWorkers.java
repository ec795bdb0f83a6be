package dev.ssc.runtime.workers;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Workers that do nothing by themselves: whoever holds them says when, and everything is done one after the other by the
 * thread that says so. With a {@link HandClock} a month goes by in no time. They can be given to another desk once theirs
 * is closed.
 */
public final class HandWorkers implements Workers {

    private final HandClock clock;
    private volatile ImmutableList<Work> lanes = ImmutableList.of();

    /**
     * Workers of a desk that goes by a clock.
     *
     * @param clock the desk's clock
     */
    public HandWorkers(HandClock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void start(ImmutableList<Work> given) {
        if (!lanes.isEmpty()) {
            throw new IllegalStateException("these workers have a desk already; close that one first, or make others");
        }
        lanes = given;
    }

    @Override
    public void wake(Work lane) {
        // Whoever holds the workers says when.
    }

    @Override
    public synchronized void stop(Duration atMost) {
        lanes = ImmutableList.of();
    }

    /**
     * Does one thing that is due now.
     *
     * @return whether there was anything to do
     */
    public boolean once() {
        return lanes.stream().anyMatch(Work::once);
    }

    /** Does everything that is due now. */
    public void work() {
        boolean more = true;
        while (more) {
            more = once();
        }
    }

    /**
     * Lets time go by, and does everything at the moment at which it becomes due.
     *
     * @param until the time at which the clock stands afterwards
     */
    public void workUntil(Instant until) {
        work();
        Optional<Instant> next = upTo(until);
        while (next.isPresent()) {
            clock.moveTo(next.get());
            work();
            next = upTo(until);
        }
        clock.moveTo(until);
        work();
    }

    /**
     * Lets time go by, and does everything at the moment at which it becomes due.
     *
     * @param duration how long
     */
    public void workFor(Duration duration) {
        workUntil(clock.instant().plus(duration));
    }

    /** The next moment at which something is due, if it is after now and not after the end. */
    private Optional<Instant> upTo(Instant until) {
        return lanes.stream()
                .flatMap(lane -> lane.next().stream())
                .filter(next -> next.isAfter(clock.instant()))
                .filter(next -> !next.isAfter(until))
                .min(Instant::compareTo);
    }
}
