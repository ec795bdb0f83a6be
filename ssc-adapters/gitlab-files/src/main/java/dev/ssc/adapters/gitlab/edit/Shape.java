package dev.ssc.adapters.gitlab.edit;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.gitlab.edit.Node.Alias;
import dev.ssc.adapters.gitlab.edit.Node.Entry;
import dev.ssc.adapters.gitlab.edit.Node.Mapping;
import dev.ssc.adapters.gitlab.edit.Node.Scalar;
import dev.ssc.adapters.gitlab.edit.Node.Sequence;

/** What a text says, without where it says it: two texts that say the same have equal shapes. */
record Shape(Object content) {

    /** All that a text says but the {@code support} of its group. */
    static Shape aside(Site site) {
        return new Shape(of(site.tree().root(), site.group()));
    }

    private static Object of(Node node, Mapping edited) {
        return ImmutableList.of(node.extent().properties(), plain(node, edited));
    }

    private static Object plain(Node node, Mapping edited) {
        if (node instanceof Scalar scalar) {
            return ImmutableList.of(scalar.value(), scalar.style(), scalar.kind());
        }
        if (node instanceof Sequence list) {
            return ImmutableList.of(list.flow(), all(list.items(), edited));
        }
        if (node instanceof Mapping map) {
            return ImmutableList.of(map.flow(), pairs(map, edited));
        }
        return ((Alias) node).name();
    }

    private static ImmutableList<Object> all(ImmutableList<Node> nodes, Mapping edited) {
        return nodes.stream().map(node -> of(node, edited)).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Object> pairs(Mapping map, Mapping edited) {
        return map.entries().stream()
                .filter(entry -> !isAt(map, edited) || !isSupport(entry))
                .map(entry -> ImmutableList.of(of(entry.key(), edited), of(entry.value(), edited)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Of one text only one mapping has an extent. */
    private static boolean isAt(Mapping map, Mapping edited) {
        return map.extent().equals(edited.extent());
    }

    private static boolean isSupport(Entry entry) {
        return entry.name().filter(Support.KEY::equals).isPresent();
    }
}
