package dev.ssc.spi.project;

import dev.ssc.spi.Colleague;
import dev.ssc.spi.Words;
import java.util.Objects;

/**
 * A change of a counterpart, to be approved (TERM-2, ORG-11).
 *
 * @param seat the seat, such as {@code group/fern}
 * @param name the name to be written, as spelled in the people file
 * @param reviewer who approves it
 * @param words why, for the reviewer
 */
public record ProposedChange(String seat, String name, Colleague reviewer, Words words) {

    /**
     * Refuses nulls.
     *
     * @param seat the seat, such as {@code group/fern}
     * @param name the name to be written, as spelled in the people file
     * @param reviewer who approves it
     * @param words why, for the reviewer
     */
    public ProposedChange {
        Objects.requireNonNull(seat, "seat");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(words, "words");
    }
}
