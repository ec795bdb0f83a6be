package dev.ssc.core.relationship;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.rule.Rule;
import java.util.EnumSet;
import java.util.Optional;

/** The rules about the relationship with the product team. All but the last are items of the checklist as well. */
public enum RelationshipRule implements Rule {
    /** The introduction. */
    REL_1(
            "A new counterpart meets the product manager: over a coffee chat if their working hours meet in the days after approval, else by a handshake in chat.",
            "P D"),
    /** Expectations. */
    REL_2("Interest, the team, and what each expects of the other are talked through.", "P"),
    /** A rhythm. */
    REL_3("A rhythm of communication is agreed, and a living document kept for it.", "P"),
    /** The team sync. */
    REL_4("The team sync is joined; where it falls outside working hours, its agenda is read instead.", "P"),
    /** The channel. */
    REL_5("The chat channel of the group is joined.", "P"),
    /** Fellow counterparts. */
    REL_6("A coffee chat is had with every counterpart that the group already has.", "P"),
    /** The groups of a section. */
    REL_7("The counterpart of a section has a coffee chat with every counterpart of the section's groups.", "P"),
    /** Staying informed. */
    REL_8("Trackers and labels are subscribed; being in copy on the request-for-help template is optional.", "P"),
    /** The mentor. */
    REL_9(
            "A mentor is suggested from the active counterparts: of the group, else of its stage, else of its section; the longest-serving first.",
            "P D");

    private static final ImmutableSet<RelationshipRule> ITEMS = Sets.immutableEnumSet(EnumSet.range(REL_1, REL_8));

    private final String sentence;
    private final String source;

    RelationshipRule(String sentence, String source) {
        this.sentence = sentence;
        this.source = source;
    }

    /**
     * The rules that are items of the checklist.
     *
     * @return REL-1 to REL-8, in order
     */
    public static ImmutableSet<RelationshipRule> items() {
        return ITEMS;
    }

    /**
     * The item of an id.
     *
     * @param id as files write it, for example {@code REL-3}
     * @return the item, or empty if there is none of that id
     */
    public static Optional<RelationshipRule> item(String id) {
        return ITEMS.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String source() {
        return source;
    }
}
