package dev.ssc.runtime.journal;

/** What became of an entry. */
public enum Written {
    /** All of it is written. */
    YES,
    /** Nothing is written: a lifecycle went on meanwhile. Decide again. */
    STEP_TOO_LATE,
    /** Nothing is written: another lifecycle has what one of these would claim. */
    CLAIM_TAKEN,
    /** Nothing is written: somebody else changed an errand meanwhile. */
    ERRAND_TOO_LATE,
    /** Nothing is written: the message was settled before. */
    MESSAGE_KNOWN
}
