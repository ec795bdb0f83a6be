package dev.ssc.core.term.command;

import com.google.common.collect.ImmutableSet;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.relationship.ChecklistItem;
import dev.ssc.core.relationship.ItemStatus;
import dev.ssc.core.relationship.RelationshipRule;
import dev.ssc.core.rule.Rule;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermRule;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.event.ItemSettled;
import java.time.Instant;
import java.util.Optional;

/**
 * An item of the checklist is settled; it can be settled again (REL-1 to REL-8).
 *
 * @param item one of {@link RelationshipRule#items()}
 * @param as done or not applicable
 * @param reason why the item is not applicable; a note if it is done
 */
public record SettleItem(RelationshipRule item, ItemStatus as, Optional<String> reason) implements TermCommand {

    /**
     * Refuses what is no item, and an item that is to be open.
     *
     * @param item one of {@link RelationshipRule#items()}
     * @param as done or not applicable
     * @param reason why the item is not applicable
     */
    public SettleItem {
        if (!RelationshipRule.items().contains(item) || as == ItemStatus.OPEN) {
            throw new IllegalArgumentException(item.id() + " cannot be settled as " + as.word());
        }
    }

    @Override
    public String name() {
        return "settle-item";
    }

    @Override
    public ImmutableSet<TermPhase> phases() {
        return TermPhase.HOLDING;
    }

    @Override
    public Rule ruleElsewhere() {
        return TermRule.TERM_1;
    }

    @Override
    public Decision<TermState> decide(TermState term, Instant at) {
        Optional<String> stated = reason.filter(text -> !text.isBlank());
        return as == ItemStatus.NOT_APPLICABLE && stated.isEmpty()
                ? Rejected.by(item, "Say why " + item.id() + " is not applicable.")
                : Accepted.of(new ItemSettled(new ChecklistItem(item, as, stated)));
    }
}
