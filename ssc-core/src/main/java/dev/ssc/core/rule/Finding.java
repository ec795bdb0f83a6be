package dev.ssc.core.rule;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that was found in data that was read: where, by which rule, and what a person can do about it. A finding is
 * a value and never stops the reading.
 *
 * @param level how much it matters
 * @param rule the rule it comes from
 * @param place file and line
 * @param message a sentence that holds, as written, the key, name or text it is about
 * @param suggestion what to write instead, if something is near
 */
public record Finding(Level level, Rule rule, Place place, String message, Optional<String> suggestion) {

    /**
     * Refuses nulls and a blank message.
     *
     * @param level how much it matters
     * @param rule the rule it comes from
     * @param place file and line
     * @param message a sentence that holds, as written, the key, name or text it is about
     * @param suggestion what to write instead, if something is near
     */
    public Finding {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(suggestion, "suggestion");
        if (message.isBlank()) {
            throw new IllegalArgumentException("a finding says something");
        }
    }

    /**
     * An error without a suggestion.
     *
     * @param rule the rule it comes from
     * @param place file and line
     * @param message the sentence
     * @return the finding
     */
    public static Finding error(Rule rule, Place place, String message) {
        return new Finding(Level.ERROR, rule, place, message, Optional.empty());
    }

    /**
     * A warning without a suggestion.
     *
     * @param rule the rule it comes from
     * @param place file and line
     * @param message the sentence
     * @return the finding
     */
    public static Finding warning(Rule rule, Place place, String message) {
        return new Finding(Level.WARNING, rule, place, message, Optional.empty());
    }

    /**
     * A note without a suggestion.
     *
     * @param rule the rule it comes from
     * @param place file and line
     * @param message the sentence
     * @return the finding
     */
    public static Finding note(Rule rule, Place place, String message) {
        return new Finding(Level.NOTE, rule, place, message, Optional.empty());
    }

    /**
     * The same finding with something to write instead.
     *
     * @param text the suggestion
     * @return a new finding
     */
    public Finding suggesting(String text) {
        return new Finding(level, rule, place, message, Optional.of(text));
    }
}
