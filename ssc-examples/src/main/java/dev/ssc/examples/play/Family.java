package dev.ssc.examples.play;

import com.google.common.collect.ImmutableList;

/** Plays the steps of one kind of lifecycle, and remembers where each of them stands. */
interface Family {

    /** The word before the slash of {@code on}. */
    String word();

    /** The phases that an expectation may name. */
    ImmutableList<String> phases();

    /** The deadlines that an expectation may name. */
    ImmutableList<String> deadlines();

    /** Plays a step on the lifecycle that it names. */
    Played play(ScenarioStep step);
}
