package dev.ssc.core.exploration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.core.lifecycle.Phase;
import dev.ssc.core.lifecycle.State;

/**
 * What an exploration has found.
 *
 * @param states how many states were told apart
 * @param steps how many commands were tried in them
 * @param complete whether every state that can be reached was looked at; false if the bound came first
 * @param phases the phases that were reached, in the order in which they were found
 * @param transitions every change of phase by an accepted command, in the order in which they were found
 * @param stuck the phases of states from which no terminal phase can be reached; only meaningful if complete
 * @param violations steps of which an invariant does not hold, one an invariant, each by a shortest way
 * @param <S> the state
 */
public record Explored<S extends State>(
        int states,
        long steps,
        boolean complete,
        ImmutableSet<Phase> phases,
        ImmutableSet<Transition> transitions,
        ImmutableSet<Phase> stuck,
        ImmutableList<Violation<S>> violations) {

    /**
     * The commands that were accepted somewhere.
     *
     * @return their names, in the order in which they were found
     */
    public ImmutableSet<String> accepted() {
        return transitions.stream().map(Transition::command).collect(ImmutableSet.toImmutableSet());
    }
}
