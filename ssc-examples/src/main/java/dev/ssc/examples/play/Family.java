package dev.ssc.examples.play;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.words.Template;
import java.util.Optional;

/** Plays the steps of one kind of lifecycle, and remembers where each of them stands. */
interface Family {

    /** The word before the slash of {@code on}. */
    String word();

    /** The phases that an expectation may name. */
    ImmutableList<String> phases();

    /** The deadlines that an expectation may name. */
    ImmutableList<String> deadlines();

    /** How a story tells a command; without a sentence of its own it is told by its name and what it carries. */
    default Optional<Template> sentence(String command) {
        return Optional.empty();
    }

    /** Plays a step on the lifecycle that it names. */
    Played play(ScenarioStep step);
}
