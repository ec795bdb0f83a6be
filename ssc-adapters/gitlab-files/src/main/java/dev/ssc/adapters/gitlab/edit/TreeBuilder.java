package dev.ssc.adapters.gitlab.edit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.ssc.adapters.gitlab.edit.Node.Entry;
import dev.ssc.adapters.gitlab.edit.Node.Extent;
import dev.ssc.adapters.gitlab.edit.Node.Scalar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds a {@link Tree} from inside to outside, without recursion. */
final class TreeBuilder {

    private static final int DEEPEST = 100;

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Node> roots = new ArrayList<>();
    private final Map<String, Node> anchored = new HashMap<>();
    private final ImmutableSet.Builder<String> aliased = ImmutableSet.builder();

    private record Open(Extent extent, boolean mapping, boolean flow, boolean written, List<Node> children) {

        Node closed(int closedAt) {
            // Only brackets and braces have an end of their own.
            int end = (flow && written) || children.isEmpty()
                    ? closedAt
                    : children.get(children.size() - 1).end();
            return mapping ? asMapping(extent.endingAt(end)) : asSequence(extent.endingAt(end));
        }

        private Node asSequence(Extent whole) {
            return new Node.Sequence(whole, ImmutableList.copyOf(children), flow);
        }

        private Node asMapping(Extent whole) {
            ImmutableList.Builder<Entry> entries = ImmutableList.builder();
            Set<Object> keys = new HashSet<>();
            for (List<Node> pair : Iterables.partition(children, 2)) {
                Entry entry = new Entry(pair.get(0), pair.get(1));
                refuseTwice(entry, keys);
                entries.add(entry);
            }
            return new Node.Mapping(whole, entries.build(), flow);
        }

        private static void refuseTwice(Entry entry, Set<Object> keys) {
            if (entry.key().resolved() instanceof Scalar key && !keys.add(List.of(key.value(), key.kind()))) {
                throw Refusal.at(
                        entry.key().line(),
                        "the key \"" + key.value() + "\" stands here a second time; remove one of them");
            }
        }
    }

    void open(Extent extent, boolean mapping, boolean flow, boolean written) {
        if (open.size() == DEEPEST) {
            throw Refusal.at(extent.line(), "lists and maps are nested deeper than " + DEEPEST + "; make them flatter");
        }
        open.push(new Open(extent, mapping, flow, written, new ArrayList<>()));
    }

    void close(int closedAt) {
        add(open.pop().closed(closedAt));
    }

    void alias(Extent extent, String name) {
        Node target = anchored.get(name);
        if (target == null) {
            throw Refusal.at(
                    extent.line(), "no anchor \"" + name + "\" stands before this alias; correct the file first");
        }
        aliased.add(name);
        add(new Node.Alias(extent, name, target));
    }

    void add(Node node) {
        node.extent().properties().anchor().ifPresent(anchor -> anchored.put(anchor, node));
        (open.isEmpty() ? roots : open.element().children()).add(node);
    }

    Tree finish() {
        if (roots.isEmpty()) {
            throw Refusal.of("the file is empty; write its stages first");
        }
        return new Tree(roots.get(0), aliased.build());
    }
}
