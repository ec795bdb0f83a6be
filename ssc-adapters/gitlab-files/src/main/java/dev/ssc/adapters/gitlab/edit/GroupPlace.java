package dev.ssc.adapters.gitlab.edit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A group, and the way to it.
 *
 * @param stage key of the stage
 * @param entry the group's key and value
 * @param way the nodes from the top of the file to the group itself
 */
record GroupPlace(String stage, Node.Entry entry, ImmutableList<Node> way) {

    /** The one group that a person means by {@code KEY} or {@code STAGE/KEY}. */
    static GroupPlace find(Tree tree, String reference) {
        ImmutableList<GroupPlace> found = groups(tree.root())
                .filter(place -> place.isMeantBy(reference))
                .collect(ImmutableList.toImmutableList());
        if (found.isEmpty()) {
            throw Refusal.of(
                    "no group \"" + reference + "\" is in the file; give the key of one that is, or STAGE/KEY");
        }
        if (found.size() > 1) {
            String choices = found.stream().map(GroupPlace::text).collect(Collectors.joining(" or "));
            throw Refusal.at(
                    found.get(1).line(), "\"" + reference + "\" could be several groups; say which: " + choices);
        }
        return found.get(0);
    }

    String text() {
        return stage + "/" + key();
    }

    int line() {
        return entry.key().line();
    }

    /** The group as a map that no other place of the file shows. */
    Node.Mapping map(Tree tree) {
        if (way.stream().anyMatch(tree::isShared)) {
            throw Refusal.at(
                    line(),
                    "group " + text()
                            + " is shared by an alias, so an edit would change more than it; edit it by hand");
        }
        if (way.stream().anyMatch(GroupPlace::isTagged)) {
            throw Refusal.at(line(), "group " + text() + " stands below a tag; take the tag away, or edit it by hand");
        }
        if (entry.value() instanceof Node.Mapping map) {
            return map;
        }
        throw Refusal.at(line(), "group " + text() + " has no keys; write its name first");
    }

    private static boolean isTagged(Node node) {
        return node.extent().properties().tag().isPresent();
    }

    private String key() {
        return entry.name().orElse("");
    }

    private boolean isMeantBy(String reference) {
        return reference.equals(key()) || reference.equals(text());
    }

    private static Stream<GroupPlace> groups(Node root) {
        return below(root, "stages").stream()
                .flatMap(stages -> entries(stages)
                        .flatMap(stage -> below(stage.value(), "groups").stream()
                                .flatMap(groups -> entries(groups)
                                        .map(group -> place(ImmutableList.of(root, stages), stage, groups, group)))));
    }

    private static GroupPlace place(ImmutableList<Node> top, Node.Entry stage, Node groups, Node.Entry group) {
        ImmutableList<Node> way = ImmutableList.<Node>builder()
                .addAll(top)
                .add(stage.value(), groups, group.value())
                .build();
        return new GroupPlace(stage.name().orElse(""), group, way);
    }

    private static Optional<Node> below(Node node, String key) {
        return node.resolved() instanceof Node.Mapping map ? map.entry(key).map(Node.Entry::value) : Optional.empty();
    }

    private static Stream<Node.Entry> entries(Node node) {
        return node.resolved() instanceof Node.Mapping map
                ? map.entries().stream().filter(entry -> entry.name().isPresent())
                : Stream.of();
    }
}
