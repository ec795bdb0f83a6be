package dev.ssc.runtime.working;

import java.time.Instant;
import java.util.Optional;

/** One sort of things that a lane does. */
interface Duty {

    /** Does one thing that is due, and says whether there was one. */
    boolean once(Instant now);

    /** When there is something to do next; empty if nothing is foreseen. */
    Optional<Instant> next();
}
