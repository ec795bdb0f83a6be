package dev.ssc.core.exploration;

import dev.ssc.core.lifecycle.State;
import dev.ssc.core.lifecycle.Step;
import java.util.function.Predicate;

/**
 * Something that must hold of every step, whatever was tried.
 *
 * @param sentence what must hold, for the report of a violation
 * @param check says whether it does
 * @param <S> the state
 */
public record Invariant<S extends State>(String sentence, Check<S> check) {

    /**
     * Looks at one step.
     *
     * @param <S> the state
     */
    @FunctionalInterface
    public interface Check<S extends State> {

        /**
         * Whether the invariant holds of a step.
         *
         * @param before the state in which the command was tried
         * @param step what was decided
         * @param after the state after it, the same as before unless accepted
         * @return true if it holds
         */
        boolean holds(S before, Step<S> step, S after);
    }

    /**
     * An invariant of the states alone.
     *
     * @param sentence what must hold
     * @param check says whether it holds of a state
     * @param <S> the state
     * @return the invariant
     */
    public static <S extends State> Invariant<S> ofStates(String sentence, Predicate<? super S> check) {
        return new Invariant<>(sentence, (before, step, after) -> check.test(after));
    }
}
