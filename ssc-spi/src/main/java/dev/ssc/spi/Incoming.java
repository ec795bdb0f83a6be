package dev.ssc.spi;

import java.time.Instant;
import java.util.Objects;

/**
 * One message of what has happened outside. It may be delivered more than once, and in any order.
 *
 * @param id the sender's id of the message, the same for every delivery
 * @param sent when it happened, by the sender's clock; when it was noticed, where the sender does not say
 * @param message what has happened
 * @param <M> the messages of the family
 */
public record Incoming<M>(String id, Instant sent, M message) {

    /**
     * Refuses nulls.
     *
     * @param id the sender's id of the message, the same for every delivery
     * @param sent when it happened, by the sender's clock
     * @param message what has happened
     */
    public Incoming {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sent, "sent");
        Objects.requireNonNull(message, "message");
    }
}
