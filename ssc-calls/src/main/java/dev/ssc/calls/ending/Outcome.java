package dev.ssc.calls.ending;

import dev.ssc.core.lifecycle.Worded;

/** What came of a call (CALL-LIVE-8). */
public enum Outcome implements Worded {
    /** The problem is solved. */
    SOLVED,
    /** The customer gathers more. */
    MORE_INFO_NEEDED,
    /** Support looks further. */
    RESEARCH_NEEDED,
    /** They meet again. */
    ANOTHER_CALL_NEEDED;

    private final String word = Worded.super.word();

    @Override
    public String word() {
        return word;
    }
}
