package dev.ssc.adapters.gitlab.edit;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** What came of an edit (ORG-11). */
public sealed interface EditResult {

    /**
     * The text changed as asked, and in no other way.
     *
     * @param text the whole new text, with the byte order mark if there was one
     */
    record Edited(String text) implements EditResult {

        /**
         * The text as it belongs into the file.
         *
         * @return the text in UTF-8
         */
        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /**
     * Nothing had to change: the counterpart is there already.
     *
     * @param sentence says so, for a person
     */
    record Unchanged(String sentence) implements EditResult {}

    /**
     * The edit cannot be made; nothing is changed.
     *
     * @param sentence why, and what to do
     * @param line the line of the file it is about, counted from 1; empty if it is about none
     */
    record Refused(String sentence, OptionalInt line) implements EditResult {}
}
