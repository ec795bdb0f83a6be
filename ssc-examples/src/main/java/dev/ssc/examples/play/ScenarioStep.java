package dev.ssc.examples.play;

import dev.ssc.core.rule.Place;
import java.time.Instant;
import java.util.Optional;

/**
 * One step of a scenario.
 *
 * @param place where it begins
 * @param at when the command is given
 * @param family the kind of lifecycle, for example {@code call}
 * @param key which one of that kind
 * @param command what to do
 * @param id the id under which the command may come again
 * @param with what the command carries
 * @param expectation what must come of it
 */
record ScenarioStep(
        Place place,
        Instant at,
        String family,
        String key,
        String command,
        Optional<String> id,
        Given with,
        Expectation expectation) {

    String on() {
        return family + "/" + key;
    }
}
