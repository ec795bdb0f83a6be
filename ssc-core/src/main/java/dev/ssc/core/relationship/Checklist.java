package dev.ssc.core.relationship;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.ssc.core.organisation.Seat;
import java.util.Optional;

/**
 * What a new counterpart does to build the relationship: the items REL-1 to REL-8, in this order.
 *
 * @param items every item by its rule
 */
public record Checklist(ImmutableMap<RelationshipRule, ChecklistItem> items) {

    /**
     * Refuses a checklist that lacks an item.
     *
     * @param items every item by its rule
     */
    public Checklist {
        if (!items.keySet().equals(RelationshipRule.items())) {
            throw new IllegalArgumentException("a checklist has all items, not only " + items.keySet());
        }
    }

    /**
     * The checklist of a term that becomes active: all items open, but those that are not applicable.
     *
     * @param around whom the counterpart meets
     * @return the checklist
     */
    public static Checklist opened(Acquaintances around) {
        ImmutableList<ChecklistItem> items = RelationshipRule.items().stream()
                .map(rule -> item(rule, around))
                .collect(ImmutableList.toImmutableList());
        return new Checklist(Maps.uniqueIndex(items, ChecklistItem::rule));
    }

    /**
     * Where an item stands.
     *
     * @param rule one of {@link RelationshipRule#items()}
     * @return its status
     * @throws IllegalArgumentException if the rule is no item
     */
    public ItemStatus status(RelationshipRule rule) {
        ChecklistItem item = items.get(rule);
        if (item == null) {
            throw new IllegalArgumentException(rule.id() + " is no item of the checklist");
        }
        return item.status();
    }

    /**
     * The checklist after one item was settled.
     *
     * @param item as it stands now
     * @return a new checklist
     */
    public Checklist with(ChecklistItem item) {
        return new Checklist(ImmutableMap.copyOf(
                Maps.transformEntries(items, (rule, before) -> rule == item.rule() ? item : before)));
    }

    private static ChecklistItem item(RelationshipRule rule, Acquaintances around) {
        boolean section = around.seat() instanceof Seat.OfSection;
        return switch (rule) {
            case REL_1 -> ChecklistItem.open(rule, around.productManager());
            case REL_4 -> ChecklistItem.open(rule, around.syncAdvice());
            case REL_5 -> ChecklistItem.open(rule, around.team().channel());
            case REL_6 ->
                section
                        ? ChecklistItem.notApplicable(rule, "A section has no fellow counterparts to meet.")
                        : withFellows(around);
            case REL_7 ->
                section
                        ? ChecklistItem.open(rule, named(around.groupCounterparts()))
                        : ChecklistItem.notApplicable(
                                rule, "Only the counterpart of a section meets those of its groups.");
            default -> ChecklistItem.open(rule, Optional.empty());
        };
    }

    private static ChecklistItem withFellows(Acquaintances around) {
        return around.fellows().isEmpty()
                ? ChecklistItem.notApplicable(RelationshipRule.REL_6, "Nobody else is counterpart here.")
                : ChecklistItem.open(RelationshipRule.REL_6, named(around.fellows()));
    }

    private static Optional<String> named(ImmutableList<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }
}
