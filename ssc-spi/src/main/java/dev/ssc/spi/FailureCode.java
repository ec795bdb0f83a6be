package dev.ssc.spi;

/** What a caller can do about a failure of an adapter. */
public enum FailureCode {
    /** The same call may succeed later. */
    TRY_AGAIN,
    /** The same call will not succeed, however often it is tried. */
    NEVER,
    /** The adapter may not do this. */
    NOT_PERMITTED,
    /** Somebody else changed what the call was about. */
    CONFLICT,
    /** The call may have been carried out, or not: its answer was lost. */
    UNKNOWN_WHETHER_DONE
}
