package dev.ssc.examples.play;

import dev.ssc.core.lifecycle.Worded;

/** What a seat of a scenario answers for. */
enum SeatKind implements Worded {
    /** A product group, by its stage. */
    GROUP,
    /** A section with all its groups. */
    SECTION,
    /** A function of a section. */
    FUNCTION
}
