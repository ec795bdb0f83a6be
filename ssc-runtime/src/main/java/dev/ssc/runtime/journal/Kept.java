package dev.ssc.runtime.journal;

import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Step;
import java.util.Objects;

/**
 * An accepted step as the journal keeps it.
 *
 * @param by who gave the command: key of a person, or a word for what did
 * @param command the name of the command
 * @param step the step
 */
public record Kept(String by, String command, Step<?> step) {

    /**
     * Refuses nulls, and a step that was not accepted.
     *
     * @param by who gave the command
     * @param command the name of the command
     * @param step the step
     */
    public Kept {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(command, "command");
        if (!(step.decision() instanceof Accepted)) {
            throw new IllegalArgumentException("only accepted steps are kept, and " + step.key() + " was not accepted");
        }
    }
}
