package dev.ssc.core.exploration;

import dev.ssc.core.lifecycle.Phase;

/**
 * An accepted command as a change of phase.
 *
 * @param from the phase before
 * @param command the name of the command
 * @param to the phase after, often the same
 */
public record Transition(Phase from, String command, Phase to) {}
