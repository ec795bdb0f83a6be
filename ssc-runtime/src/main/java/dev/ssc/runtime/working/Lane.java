package dev.ssc.runtime.working;

import com.google.common.collect.ImmutableList;
import dev.ssc.runtime.workers.Work;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Some duties, the first of them first. Thread-safe. */
final class Lane implements Work {

    private final ImmutableList<Duty> duties;
    private final InstantSource clock;

    Lane(ImmutableList<Duty> duties, InstantSource clock) {
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public boolean once() {
        Instant now = now();
        for (Duty duty : duties) {
            if (duty.once(now)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<Instant> next() {
        return duties.stream().flatMap(duty -> duty.next().stream()).min(Instant::compareTo);
    }

    @Override
    public Instant now() {
        return clock.instant();
    }
}
