package dev.ssc.core.coverage;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * One step on the way to somebody who can be asked about a group (COV-5).
 *
 * @param kind who was looked for
 * @param people the names that were found; empty if the next step was needed
 */
public record AskStep(Kind kind, ImmutableList<String> people) {

    /** Who is looked for, in this order. */
    public enum Kind {
        /** The group's counterparts who are there. */
        COUNTERPARTS,
        /** Those who stand in for them. */
        BACKFILL,
        /** The counterparts of a function that takes questions about the group. */
        RELATED_FUNCTION,
        /** Nobody: a counterpart can be requested. */
        REQUEST;

        /**
         * The word for people and for JSON.
         *
         * @return for example {@code related-function}
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
