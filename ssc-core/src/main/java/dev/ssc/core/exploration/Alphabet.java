package dev.ssc.core.exploration;

import dev.ssc.core.lifecycle.State;
import java.time.Instant;

/**
 * What is tried in a state: a bounded choice of commands and times that stands for all of them.
 *
 * @param <S> the state
 */
@FunctionalInterface
public interface Alphabet<S extends State> {

    /**
     * The commands to try.
     *
     * @param state the state they are tried in
     * @param now the time at which that state was reached
     * @return commands, each with a time; must be the same for the same arguments
     */
    Iterable<Trial<S>> trials(S state, Instant now);
}
