package dev.ssc.runtime.lifecycle;

import com.google.common.collect.ImmutableSet;
import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.lifecycle.Deadline;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A kind of lifecycle, as the desk looks at it.
 *
 * @param <S> the state
 */
public sealed interface LifecycleKind<S extends State> permits CallKind, TermKind, CadenceKind, SeatKind, PersonKind {

    /** How long after its instant a deadline acts that is due only after it. */
    Duration AFTERWARDS = Duration.ofMillis(1);

    /** {@return the word before the slash in a key, such as {@code call}} */
    String word();

    /**
     * A lifecycle of which nothing exists yet.
     *
     * @param name what stands after the slash in its key
     * @return the state before the first command
     */
    S nothing(String name);

    /** {@return the command that lets deadlines act; empty if the kind has none} */
    Optional<Command<S>> tick();

    /**
     * By what a lifecycle is found.
     *
     * @param state its state
     * @return names that others may have too
     */
    ImmutableSet<String> names(S state);

    /**
     * What at most one lifecycle may have at a time.
     *
     * @param state its state
     * @return the claims
     */
    default ImmutableSet<String> claims(S state) {
        return ImmutableSet.of();
    }

    /**
     * What is said to whoever would claim what another lifecycle of the kind has.
     *
     * @param state the state that claims
     * @return the rejection of the command that led to it
     */
    default Rejected<S> claimTaken(S state) {
        throw new IllegalStateException(state.key() + " claims nothing");
    }

    /**
     * Whether a lifecycle may be forgotten after a while, since nothing of it is needed any more.
     *
     * @param state its state
     * @return true if it is over; false if somebody may still go on with it
     */
    default boolean isOver(S state) {
        return state.phase().terminal();
    }

    /**
     * Who has to see to it if a request cannot be carried out.
     *
     * @param state its state
     * @return key of a person, if the lifecycle has one
     */
    Optional<String> owner(S state);

    /**
     * The key of a lifecycle.
     *
     * @param name what the host calls it
     * @return the kind's word, a slash, and the name
     */
    default String key(String name) {
        return word() + "/" + name;
    }

    /**
     * When a lifecycle must be looked at next (LIFE-5).
     *
     * @param state its state
     * @return the time of the first deadline, if there is one
     */
    default Optional<Instant> wakes(S state) {
        return state.deadlines().stream().map(LifecycleKind::acts).min(Instant::compareTo);
    }

    private static Instant acts(Deadline deadline) {
        return deadline.afterwards() ? deadline.time().plus(AFTERWARDS) : deadline.time();
    }
}
