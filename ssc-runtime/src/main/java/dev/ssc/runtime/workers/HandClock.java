package dev.ssc.runtime.workers;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands until somebody moves it. It never goes back. Thread-safe. */
public final class HandClock implements InstantSource {

    private volatile Instant now;

    /**
     * A clock that stands at a time.
     *
     * @param start the time
     */
    public HandClock(Instant start) {
        this.now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /**
     * Moves the clock.
     *
     * @param time the time it shows from now on; nothing happens if that is past
     */
    public synchronized void moveTo(Instant time) {
        now = time.isAfter(now) ? time : now;
    }

    /**
     * Moves the clock.
     *
     * @param duration how far; zero or more
     */
    public void advance(Duration duration) {
        moveTo(now.plus(duration));
    }
}
