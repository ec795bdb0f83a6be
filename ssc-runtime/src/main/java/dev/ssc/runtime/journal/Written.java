package dev.ssc.runtime.journal;

/** What became of an entry. */
public enum Written {
    /** All of it is written. */
    YES,
    /** Nothing is written: a lifecycle went on meanwhile, or has what another wants to claim. Decide again. */
    STEP_TOO_LATE,
    /** Nothing is written: somebody else changed an errand meanwhile. */
    ERRAND_TOO_LATE,
    /** Nothing is written: the message was settled before. */
    MESSAGE_KNOWN
}
