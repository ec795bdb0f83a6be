package dev.ssc.calls.subject;

import dev.ssc.core.lifecycle.Worded;

/** Where a call is held (CALL-PREP-4). */
public enum Platform implements Worded {
    /** The usual one. */
    ZOOM,
    /** For customers who may use Cisco only; the room is shared and must be locked. */
    WEBEX;

    private final String word = Worded.super.word();

    @Override
    public String word() {
        return word;
    }
}
