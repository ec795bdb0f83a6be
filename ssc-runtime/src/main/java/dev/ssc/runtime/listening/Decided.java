package dev.ssc.runtime.listening;

import dev.ssc.core.lifecycle.Step;
import java.util.Objects;

/**
 * A decision: what was accepted, rejected or found to be a repetition. The step says when, by which rule, and with which
 * advice.
 *
 * @param by who gave the command: key of a person, or a word for what did
 * @param command the name of the command
 * @param step the step
 */
public record Decided(String by, String command, Step<?> step) {

    /**
     * Refuses nulls.
     *
     * @param by who gave the command
     * @param command the name of the command
     * @param step the step
     */
    public Decided {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(step, "step");
    }
}
