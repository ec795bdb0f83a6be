package dev.ssc.core.exploration;

import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.lifecycle.State;
import java.time.Instant;

/**
 * A command to try, and when.
 *
 * @param command what is wanted
 * @param at when it is given
 * @param <S> the state it decides about
 */
public record Trial<S extends State>(Command<S> command, Instant at) {

    @Override
    public String toString() {
        return at + " " + command.name() + " " + command;
    }
}
