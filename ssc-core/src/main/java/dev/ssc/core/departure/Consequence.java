package dev.ssc.core.departure;

import dev.ssc.core.term.command.TermCommand;
import java.util.Objects;

/**
 * What becomes of one term when somebody leaves.
 *
 * @param term key of the term, for example {@code t1}
 * @param command the command that its lifecycle decides about
 */
public record Consequence(String term, TermCommand command) {

    /**
     * Refuses nulls.
     *
     * @param term key of the term
     * @param command the command that its lifecycle decides about
     */
    public Consequence {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(command, "command");
    }
}
