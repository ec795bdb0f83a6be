package dev.ssc.core.cadence;

import dev.ssc.core.lifecycle.Worded;

/** How something was done (CAD-10). */
public enum ActManner implements Worded {
    /** Something was shared. */
    POST,
    /** It was said that all is quiet. */
    ALL_QUIET,
    /** Somebody was reminded. */
    REMINDER,
    /** Somebody reacted to a post. */
    REACTION,
    /** A post was changed. */
    EDIT;

    /**
     * Whether such an act fulfils anything.
     *
     * @return true for a post and for all-quiet
     */
    public boolean counts() {
        return this == POST || this == ALL_QUIET;
    }
}
