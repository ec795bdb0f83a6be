package dev.ssc.spi.project;

import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.Words;
import java.util.Objects;
import java.util.Optional;

/**
 * An issue to open.
 *
 * @param title one line
 * @param words what it says
 * @param labels labels it carries
 * @param assignee who takes care of it, if that is known
 */
public record Issue(String title, Words words, ImmutableSet<String> labels, Optional<Colleague> assignee) {

    /**
     * Refuses nulls.
     *
     * @param title one line
     * @param words what it says
     * @param labels labels it carries
     * @param assignee who takes care of it, if that is known
     */
    public Issue {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(assignee, "assignee");
    }
}
