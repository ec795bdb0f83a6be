package dev.ssc.core.relationship;

import java.util.Objects;
import java.util.Optional;

/**
 * One item of a checklist.
 *
 * @param rule which item it is
 * @param status where it stands
 * @param note what helps with it, or why it is not applicable; if anything is known
 */
public record ChecklistItem(RelationshipRule rule, ItemStatus status, Optional<String> note) {

    /**
     * Refuses a rule that is no item, and an item that is not applicable without a reason.
     *
     * @param rule which item it is
     * @param status where it stands
     * @param note what helps with it, or why it is not applicable
     */
    public ChecklistItem {
        Objects.requireNonNull(status, "status");
        if (!RelationshipRule.items().contains(rule)) {
            throw new IllegalArgumentException(rule.id() + " is no item of the checklist");
        }
        if (status == ItemStatus.NOT_APPLICABLE
                && note.filter(text -> !text.isBlank()).isEmpty()) {
            throw new IllegalArgumentException(rule.id() + " is not applicable for a reason; say which");
        }
    }

    /**
     * An item that is not settled yet.
     *
     * @param rule which item
     * @param note what helps with it, if anything is known
     * @return the item
     */
    public static ChecklistItem open(RelationshipRule rule, Optional<String> note) {
        return new ChecklistItem(rule, ItemStatus.OPEN, note);
    }

    /**
     * An item that need not be done.
     *
     * @param rule which item
     * @param reason why, not blank
     * @return the item
     */
    public static ChecklistItem notApplicable(RelationshipRule rule, String reason) {
        return new ChecklistItem(rule, ItemStatus.NOT_APPLICABLE, Optional.of(reason));
    }
}
