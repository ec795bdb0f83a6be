package dev.ssc.runtime.workers;

import java.time.Instant;
import java.util.Optional;

/**
 * One lane of the work of a desk. Any thread may do it, several at once. Lanes do not wait for each other, so whatever
 * can take long, such as the calls of one adapter, has a lane of its own.
 */
public interface Work {

    /**
     * Does one thing that is due.
     *
     * @return whether there was anything to do
     */
    boolean once();

    /**
     * When there is something to do next, beside what others are about.
     *
     * @return a time, perhaps past; empty if nothing is foreseen
     */
    Optional<Instant> next();

    /** {@return what time it is at the desk} */
    Instant now();
}
