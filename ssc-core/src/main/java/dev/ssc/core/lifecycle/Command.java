package dev.ssc.core.lifecycle;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What someone wants of a lifecycle: a value with the data of the wish and the one method that decides about it. The
 * time, and the id under which it may be delivered again, are given with it to
 * {@link Lifecycle#decide(Command, Instant, String)}. What a command must know of other lifecycles or people is part of
 * its data (LIFE-2), so that a decision is a pure function (LIFE-1).
 *
 * @param <S> the state it decides about
 */
public interface Command<S extends State> {

    /**
     * The name by which files and tables call the command.
     *
     * @return lower case, with hyphens, for example {@code offer-link}
     */
    String name();

    /**
     * The phases in which {@link #decide} is asked; elsewhere the command is rejected (LIFE-4).
     *
     * @return the phases; for the first command of a lifecycle the one in which nothing exists
     */
    Set<? extends Phase> phases();

    /**
     * Decides by the command's own rules. What all lifecycles share has been judged before.
     *
     * @param state the state, in one of {@link #phases()}
     * @param at the time the command is taken to be given at, never before the last event
     * @return accepted or rejected
     */
    Decision<S> decide(S state, Instant at);

    /**
     * Whether the command repeats something that is already so, though its id is new (LIFE-6). Asked in every phase.
     *
     * @param state the state
     * @param at the time the command is taken to be given at
     * @return what to answer, or empty if it is no repetition
     */
    default Optional<Unchanged<S>> repetition(S state, Instant at) {
        return Optional.empty();
    }

    /**
     * The rejection outside {@link #phases()}, in a lifecycle that has begun and is not over.
     *
     * @param state the state, in another phase
     * @return the rejection; by LIFE-4 unless the lifecycle names a rule of its own
     */
    default Rejected<S> elsewhere(S state) {
        return OutOfPhase.rejection(this, state);
    }
}
