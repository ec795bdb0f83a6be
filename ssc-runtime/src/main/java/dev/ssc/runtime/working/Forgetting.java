package dev.ssc.runtime.working;

import dev.ssc.runtime.journal.Journal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Lets a journal forget what has long been over, a little at a time and not all the time. Thread-safe. */
final class Forgetting implements Duty {

    private static final int AT_ONCE = 200;
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Journal journal;
    private final Duration keep;
    private volatile Instant next = Instant.MIN;

    Forgetting(Journal journal, Duration keep) {
        this.journal = journal;
        this.keep = keep;
    }

    @Override
    public boolean once(Instant now) {
        if (now.isBefore(next)) {
            return false;
        }
        int forgotten = journal.forget(now.minus(keep), AT_ONCE);
        if (forgotten < AT_ONCE) {
            next = now.plus(PAUSE);
        }
        return forgotten > 0;
    }

    /** {@return nothing: it is done when something else is, and nobody wakes up for it} */
    @Override
    public Optional<Instant> next() {
        return Optional.empty();
    }
}
