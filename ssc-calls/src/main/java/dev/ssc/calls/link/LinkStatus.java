package dev.ssc.calls.link;

import dev.ssc.core.lifecycle.Worded;

/** Where a link stands (CALL-LINK-4). */
public enum LinkStatus implements Worded {
    /** The calendar was asked for it. */
    ASKED,
    /** The customer can book by it. */
    OPEN,
    /** The calendar could not make it. */
    FAILED,
    /** The call was booked by it. */
    USED,
    /** It was taken back. */
    REVOKED,
    /** A later one took its place. */
    SUPERSEDED,
    /** Nobody booked by it in time. */
    EXPIRED
}
