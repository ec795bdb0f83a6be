package dev.ssc.core.departure;

import dev.ssc.core.lifecycle.Event;
import java.time.Duration;
import java.util.Objects;

/**
 * The person has left.
 *
 * @param farewell what it meant
 * @param clockSkew how far before this a command may be dated (LIFE-7)
 */
public record Departed(Farewell farewell, Duration clockSkew) implements Event<Departure> {

    /**
     * Refuses nulls.
     *
     * @param farewell what it meant
     * @param clockSkew how far before this a command may be dated
     */
    public Departed {
        Objects.requireNonNull(farewell, "farewell");
        Objects.requireNonNull(clockSkew, "clockSkew");
    }

    @Override
    public String name() {
        return "departed";
    }

    @Override
    public Departure apply(Departure departure) {
        return new Departure(departure.person(), DeparturePhase.LEFT, farewell, clockSkew);
    }
}
