package dev.ssc.core.change;

import java.util.Locale;

/** The kinds of {@link Change}, in the order in which changes are listed. */
public enum ChangeKind {
    /** A group that was not there before. */
    GROUP_ADDED,
    /** A group that is gone. */
    GROUP_REMOVED,
    /** A group with another name. */
    GROUP_RENAMED,
    /** A group in another stage. */
    GROUP_MOVED,
    /** A stage in another section. */
    STAGE_MOVED,
    /** Somebody became counterpart of a group or section. */
    COUNTERPART_JOINED,
    /** Somebody is no longer counterpart of a group or section. */
    COUNTERPART_LEFT,
    /** A group that was declared to have another key. */
    KEY_RENAMED,
    /** A group that was declared to be a part of another one. */
    GROUP_SPLIT,
    /** A group that was declared to have gone into another one. */
    GROUP_MERGED;

    /**
     * The word for people and for JSON.
     *
     * @return for example {@code group-added}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
