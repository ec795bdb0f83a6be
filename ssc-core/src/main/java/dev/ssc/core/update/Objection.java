package dev.ssc.core.update;

import dev.ssc.core.rule.Rule;

/**
 * Why an update is not posted.
 *
 * @param rule the rule it breaks
 * @param sentence what is wrong, and what to do
 */
public record Objection(Rule rule, String sentence) {}
