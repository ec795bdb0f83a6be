package dev.ssc.core.lifecycle;

import dev.ssc.core.rule.Rule;
import java.util.Objects;

/**
 * Something to consider: the command was accepted all the same.
 *
 * @param rule the rule it comes from
 * @param message a sentence for the person who gave the command
 */
public record Advice(Rule rule, String message) {

    /**
     * Refuses nulls.
     *
     * @param rule the rule it comes from
     * @param message a sentence for the person who gave the command
     */
    public Advice {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(message, "message");
    }
}
