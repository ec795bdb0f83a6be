package dev.ssc.adapters.memory;

/** What became of a booking. */
public enum BookingStatus {
    /** Its time is kept. */
    BOOKED,
    /** It was moved, and another booking took its place. */
    MOVED,
    /** Somebody cancelled it in the calendar. */
    CANCELLED,
    /** The host released it. */
    RELEASED
}
