package dev.ssc.spi;

/** What a caller can do about a failure of an adapter. */
public enum FailureCode {
    /** Nothing was done, and the same call may succeed later; the exception may say when. */
    TRY_AGAIN,
    /** Nothing was done, and the same call will not succeed, however often it is tried. */
    NEVER,
    /** Nothing was done, since the adapter may not do this. */
    NOT_PERMITTED,
    /** Nothing was done, since somebody else changed what the call was about; look again, then try again. */
    CONFLICT,
    /**
     * Nothing was done, since this adapter was closed. The same request may succeed through another adapter of the same
     * system, such as that of the host's next start: it is kept for then, and neither tried here again nor given up.
     */
    CLOSED,
    /** The call may have been carried out, or not: its answer was lost. */
    UNKNOWN_WHETHER_DONE
}
