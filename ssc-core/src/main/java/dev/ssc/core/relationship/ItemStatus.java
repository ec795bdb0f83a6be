package dev.ssc.core.relationship;

import dev.ssc.core.lifecycle.Worded;

/** Where an item of the checklist stands. */
public enum ItemStatus implements Worded {
    /** Not settled yet. */
    OPEN,
    /** Done. */
    DONE,
    /** Need not be done, for a reason. */
    NOT_APPLICABLE
}
