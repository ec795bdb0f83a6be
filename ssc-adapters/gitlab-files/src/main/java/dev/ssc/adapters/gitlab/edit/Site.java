package dev.ssc.adapters.gitlab.edit;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.reading.NameText;

/**
 * A text that was read, and the group in it that is edited.
 *
 * @param text the whole text
 * @param reference the group as it was asked for
 * @param tree what the text says
 * @param place where the group stands
 * @param group its keys
 * @param support the shape of its counterparts
 */
record Site(String text, String reference, Tree tree, GroupPlace place, Node.Mapping group, Support support) {

    static Site in(String text, String reference) {
        Tree tree = NodeReader.read(text);
        GroupPlace place = GroupPlace.find(tree, reference);
        Node.Mapping group = place.map(tree);
        return new Site(text, reference, tree, place, group, Support.of(text, group));
    }

    /** The same group in another text. */
    Site with(String other) {
        return in(other, reference);
    }

    ImmutableList<NameText.Name> names() {
        return group.entry(Support.KEY).map(entry -> Names.in(entry.value())).orElse(ImmutableList.of());
    }

    boolean holds(String name) {
        return names().stream().anyMatch(there -> there.name().equals(name));
    }

    /** The line of {@code support}, else of the group. */
    int line() {
        return group.entry(Support.KEY).map(entry -> entry.key().line()).orElse(place.line());
    }
}
