package dev.ssc.runtime.incoming;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.runtime.deciding.Given;
import java.time.Duration;
import java.util.Optional;

/** What is to be done about a message. */
sealed interface Verdict {

    /**
     * Lifecycles are told.
     *
     * @param commands what they are told
     * @param ifRefused what a person has to see to if the first of them is refused, and nothing else comes of that
     */
    record Tell(ImmutableList<Given<?>> commands, Optional<Request> ifRefused) implements Verdict {}

    /**
     * Nothing is known of what it is about.
     *
     * @param name the name by which that would be found
     * @param atMost how long it waits
     * @param atLast what is done when it has waited long enough
     */
    record Wait(String name, Duration atMost, Verdict atLast) implements Verdict {}

    /**
     * A person has to see to it.
     *
     * @param request what about
     * @param sentence why
     */
    record Ask(Request request, String sentence) implements Verdict {}

    /** Nothing; it is as if it had never come. */
    record Ignore() implements Verdict {}

    /** Nothing; it counts as known. */
    record Settle() implements Verdict {}
}
