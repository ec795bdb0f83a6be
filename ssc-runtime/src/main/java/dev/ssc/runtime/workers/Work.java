package dev.ssc.runtime.workers;

import java.time.Instant;
import java.util.Optional;

/** The work of one desk. Any thread may do it, several at once. */
public interface Work {

    /**
     * Does one thing that is due.
     *
     * @return whether there was anything to do
     */
    boolean once();

    /**
     * When there is something to do next.
     *
     * @return a time, perhaps past; empty if nothing is foreseen
     */
    Optional<Instant> next();

    /** {@return what time it is at the desk} */
    Instant now();
}
