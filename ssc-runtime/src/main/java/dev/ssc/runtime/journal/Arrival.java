package dev.ssc.runtime.journal;

import dev.ssc.runtime.errand.Family;
import dev.ssc.spi.Incoming;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A message that came in.
 *
 * @param family the family of the adapter that told it
 * @param incoming the message; its id is unique in the family
 * @param topic what it is the latest word about, if a later one makes it outdated
 * @param waiting what it waits for; empty once it is settled
 */
public record Arrival(Family family, Incoming<?> incoming, Optional<String> topic, Optional<Waiting> waiting) {

    /**
     * Refuses nulls.
     *
     * @param family the family of the adapter that told it
     * @param incoming the message
     * @param topic what it is the latest word about, if a later one makes it outdated
     * @param waiting what it waits for; empty once it is settled
     */
    public Arrival {
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(incoming, "incoming");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(waiting, "waiting");
    }

    /**
     * Something that a message needs and that is not there yet.
     *
     * @param name the name by which a lifecycle would be found
     * @param until when it is judged all the same
     */
    public record Waiting(String name, Instant until) {

        /**
         * Refuses nulls.
         *
         * @param name the name by which a lifecycle would be found
         * @param until when it is judged all the same
         */
        public Waiting {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(until, "until");
        }
    }

    /** {@return what identifies it among all messages} */
    public String id() {
        return family().word() + "/" + incoming().id();
    }

    /** {@return the same message, settled} */
    public Arrival settled() {
        return new Arrival(family, incoming, topic, Optional.empty());
    }

    /**
     * The same message, put off. One that waits for that name already is put off no longer than it was.
     *
     * @param name the name it waits for
     * @param until when it is judged all the same
     * @return the message, waiting
     */
    public Arrival waitingFor(String name, Instant until) {
        Instant last = waiting.filter(before -> before.name().equals(name))
                .map(Waiting::until)
                .orElse(until);
        return new Arrival(family, incoming, topic, Optional.of(new Waiting(name, last)));
    }

    /** Names nothing of what it says. */
    @Override
    public String toString() {
        return id() + (waiting.isPresent() ? " waiting" : " settled");
    }
}
