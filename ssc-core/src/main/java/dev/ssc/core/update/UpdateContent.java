package dev.ssc.core.update;

import com.google.common.collect.ImmutableList;
import java.util.Objects;

/** What an update says: items, or a word that all is quiet (UPD-3). */
public sealed interface UpdateContent {

    /**
     * Things that Support should know.
     *
     * @param items the things; an update without any is rejected
     */
    record Items(ImmutableList<UpdateItem> items) implements UpdateContent {

        /**
         * Refuses null.
         *
         * @param items the things
         */
        public Items {
            Objects.requireNonNull(items, "items");
        }

        @Override
        public boolean saysSomething() {
            return !items.isEmpty();
        }
    }

    /**
     * Nothing that Support must watch out for.
     *
     * @param note the words; a blank note is rejected
     */
    record AllQuiet(String note) implements UpdateContent {

        /**
         * Refuses null.
         *
         * @param note the words
         */
        public AllQuiet {
            Objects.requireNonNull(note, "note");
        }

        @Override
        public boolean saysSomething() {
            return !note.isBlank();
        }
    }

    /**
     * Whether there is anything to share.
     *
     * @return false for no items and for a blank note
     */
    boolean saysSomething();
}
