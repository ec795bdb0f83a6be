package dev.ssc.core.exploration;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.lifecycle.State;
import java.time.Instant;
import java.util.function.Function;

/**
 * An exhaustive search, breadth first, through the states that a lifecycle can reach (LIFE-9). Two states that are alike
 * are looked at once; what makes them alike is the caller's choice, and the smaller the likeness, the smaller the search.
 * Immutable; each {@link #explored()} searches anew and gives the same result.
 *
 * @param start the lifecycle to begin with, usually one of which nothing exists yet
 * @param at the time to begin with
 * @param alphabet what is tried in each state
 * @param likeness what two states have in common that need not be told apart
 * @param invariants what must hold of every step
 * @param bound how many states are looked at before the search is given up
 * @param <S> the state
 */
public record Exploration<S extends State>(
        Lifecycle<S> start,
        Instant at,
        Alphabet<S> alphabet,
        Function<? super S, ?> likeness,
        ImmutableList<Invariant<S>> invariants,
        int bound) {

    private static final int MILLION = 1_000_000;

    /**
     * Refuses a bound that leaves nothing to explore.
     *
     * @param start the lifecycle to begin with, usually one of which nothing exists yet
     * @param at the time to begin with
     * @param alphabet what is tried in each state
     * @param likeness what two states have in common that need not be told apart
     * @param invariants what must hold of every step
     * @param bound how many states are looked at before the search is given up
     */
    public Exploration {
        if (bound < 1) {
            throw new IllegalArgumentException("an exploration looks at one state at least, not at " + bound);
        }
    }

    /**
     * An exploration that tells apart all states that are not equal, holds no invariants, and stops at a million states.
     *
     * @param start the lifecycle to begin with
     * @param at the time to begin with
     * @param alphabet what is tried in each state
     * @param <S> the state
     * @return the exploration
     */
    public static <S extends State> Exploration<S> of(Lifecycle<S> start, Instant at, Alphabet<S> alphabet) {
        return new Exploration<>(start, at, alphabet, Function.identity(), ImmutableList.of(), MILLION);
    }

    /**
     * The same exploration with another likeness.
     *
     * @param what what is left of a state for telling it apart; compared by {@code equals}
     * @return a new exploration
     */
    public Exploration<S> tellingApartBy(Function<? super S, ?> what) {
        return new Exploration<>(start, at, alphabet, what, invariants, bound);
    }

    /**
     * The same exploration with invariants.
     *
     * @param sentences what must hold of every step
     * @return a new exploration
     */
    public Exploration<S> holding(ImmutableList<Invariant<S>> sentences) {
        return new Exploration<>(start, at, alphabet, likeness, sentences, bound);
    }

    /**
     * The same exploration with another bound.
     *
     * @param states how many states are looked at at most
     * @return a new exploration
     */
    public Exploration<S> upTo(int states) {
        return new Exploration<>(start, at, alphabet, likeness, invariants, states);
    }

    /**
     * Searches.
     *
     * @return what was found
     */
    public Explored<S> explored() {
        return new Search<>(this).run();
    }
}
