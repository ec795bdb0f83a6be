package dev.ssc.core.cadence;

import dev.ssc.core.lifecycle.Worded;

/** What can be owed again and again, in the order in which it is listed (CAD-1, CAD-2, CAD-3, CAD-11). */
public enum ObligationKind implements Worded {
    /** A group's update to Support. */
    UPDATE,
    /** A group's feedback to Product. */
    FEEDBACK,
    /** A counterpart's talk with the own manager about the role. */
    ONE_ON_ONE,
    /** A group's office hours, where it wants them. */
    OFFICE_HOURS,
    /** A section's sync with the counterparts of its groups. */
    SECTION_SYNC,
    /** What the rhythm of a function or a seat says. */
    RHYTHM,
    /** The question about the breaking changes of a major release. */
    BREAKING_CHANGES
}
