package dev.ssc.core.update;

import dev.ssc.core.lifecycle.Worded;

/** What an item of an update can be about (UPD-3). */
public enum UpdateItemKind implements Worded {
    /** A new feature of a coming release. */
    NEW_FEATURE,
    /** A bug that a coming release fixes. */
    BUG_FIX,
    /** An issue that is likely to raise tickets. */
    LIKELY_TICKETS,
    /** An issue that is a good opportunity to contribute. */
    CONTRIBUTION_OPPORTUNITY,
    /** A major change of the documentation. */
    DOCUMENTATION_CHANGE,
    /** A bug that was discovered, with its workaround. */
    DISCOVERED_BUG,
    /** A special process or a way of troubleshooting. */
    SPECIAL_PROCESS,
    /** A change of how Support works. */
    SUPPORT_WORKFLOW_CHANGE
}
