package dev.ssc.core.exploration;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.lifecycle.State;

/**
 * A step of which an invariant does not hold, with a shortest way to it.
 *
 * @param invariant the sentence of the invariant
 * @param path the commands from the beginning, the last one the step in question
 * @param <S> the state
 */
public record Violation<S extends State>(String invariant, ImmutableList<Trial<S>> path) {

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(invariant).append(", but not after:");
        path.forEach(trial -> text.append("\n  ").append(trial));
        return text.toString();
    }
}
