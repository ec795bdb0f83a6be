package dev.ssc.core.update;

/**
 * One thing that Support should know (UPD-3).
 *
 * @param kind what it is about
 * @param text the words
 */
public record UpdateItem(UpdateItemKind kind, String text) {

    /**
     * Refuses an item without words.
     *
     * @param kind what it is about
     * @param text the words
     */
    public UpdateItem {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an item of an update says something");
        }
    }
}
