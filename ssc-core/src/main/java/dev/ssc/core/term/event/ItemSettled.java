package dev.ssc.core.term.event;

import dev.ssc.core.relationship.ChecklistItem;
import dev.ssc.core.term.TermState;

/**
 * An item of the checklist was settled.
 *
 * @param item as it stands now
 */
public record ItemSettled(ChecklistItem item) implements TermEvent {

    @Override
    public String name() {
        return "item-settled";
    }

    @Override
    public TermState apply(TermState term) {
        return term.change()
                .relationship(term.relationship().map(known -> known.with(item)))
                .build();
    }
}
