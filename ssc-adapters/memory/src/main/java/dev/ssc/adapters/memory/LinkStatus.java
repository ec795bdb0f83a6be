package dev.ssc.adapters.memory;

/** What a booking link is good for. */
public enum LinkStatus {
    /** It can be booked. */
    OPEN,
    /** It was booked. */
    USED,
    /** It was taken back. */
    REVOKED,
    /** Nobody booked in time. */
    EXPIRED
}
