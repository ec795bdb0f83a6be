package dev.ssc.runtime;

import dev.ssc.spi.calendar.BookingLink;
import java.util.Objects;

/** What a person says about a to-do. */
public sealed interface Settlement {

    /**
     * It is done: by that person, or it turned out that it was done before. Not for a link that was asked for: that is
     * {@link LinkMade}.
     */
    record Done() implements Settlement {}

    /**
     * The link that was asked for exists; the call is told.
     *
     * @param link the link that somebody made by hand, or found in the calendar
     */
    record LinkMade(BookingLink link) implements Settlement {

        /**
         * Refuses null.
         *
         * @param link the link that somebody made by hand, or found in the calendar
         */
        public LinkMade {
            Objects.requireNonNull(link, "link");
        }
    }

    /** Whatever was in the way is gone, or it was not done: the desk tries again. */
    record TryAgain() implements Settlement {}

    /**
     * It will not be done. A call that waits for a link is told that it failed.
     *
     * @param reason why, in a sentence
     */
    record Dropped(String reason) implements Settlement {

        /**
         * Refuses null.
         *
         * @param reason why, in a sentence
         */
        public Dropped {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
