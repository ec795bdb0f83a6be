package dev.ssc.runtime;

import dev.ssc.runtime.journal.Journal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Lets a journal forget what has long been over, a little at a time and not all the time. Thread-safe. */
final class Forgetting {

    private static final int AT_ONCE = 200;
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Journal journal;
    private final Duration keep;
    private final InstantSource clock;
    private volatile Instant next = Instant.MIN;

    Forgetting(Journal journal, Duration keep, InstantSource clock) {
        this.journal = journal;
        this.keep = keep;
        this.clock = clock;
    }

    /** Forgets a little if it is time, and says whether there was anything to forget. */
    boolean once() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return false;
        }
        int forgotten = journal.forget(now.minus(keep), AT_ONCE);
        if (forgotten < AT_ONCE) {
            next = now.plus(PAUSE);
        }
        return forgotten > 0;
    }
}
