package dev.ssc.examples.play;

import com.google.common.collect.ImmutableList;

/**
 * A step of a scenario, and what came of it.
 *
 * @param scenario the name of the scenario
 * @param number the number of the step, counted from 1
 * @param step the step
 * @param played what came of it
 * @param unmet what was expected and does not hold, a sentence each
 */
record PlayedStep(String scenario, int number, ScenarioStep step, Played played, ImmutableList<String> unmet) {

    boolean met() {
        return unmet.isEmpty();
    }
}
