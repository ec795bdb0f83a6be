package dev.ssc.core.coverage;

/** Whether somebody is there on a date. */
public enum Presence {
    /** Nothing known speaks against it. */
    THERE,
    /** Aside, on time off, or on a public holiday. */
    AWAY,
    /** The name is not linked to a person, so nothing is known. */
    UNKNOWN
}
