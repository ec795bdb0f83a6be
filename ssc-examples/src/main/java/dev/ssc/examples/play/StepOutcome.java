package dev.ssc.examples.play;

import dev.ssc.core.lifecycle.Worded;

/** What can become of a step. */
enum StepOutcome implements Worded {
    /** The command was accepted. */
    ACCEPTED,
    /** The command was rejected by a rule. */
    REJECTED,
    /** The command was a repetition. */
    UNCHANGED
}
