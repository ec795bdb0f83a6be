/**
 * Scenarios: YAML files that tell a story of people and steps, played on the pure lifecycles without any adapter. What a
 * decision asks of the outside is printed, and what the outside answers is a step of its own. Each
 * {@link dev.ssc.examples.play.Family} plays the steps of one kind of lifecycle.
 */
@NullMarked
package dev.ssc.examples.play;

import org.jspecify.annotations.NullMarked;
