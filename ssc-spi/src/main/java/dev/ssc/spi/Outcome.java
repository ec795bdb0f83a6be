package dev.ssc.spi;

/** What became of a request whose answer was lost. */
public enum Outcome {
    /** It was carried out. */
    DONE,
    /** It was not carried out, and will not be unless it is tried again. */
    NOT_DONE,
    /** Nobody can say. */
    UNKNOWN
}
