package dev.ssc.core.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * The ids of the commands a lifecycle has accepted (LIFE-6): a persistent search tree, so that one id more shares almost
 * everything with the set before. Ordered by scrambled hash, which keeps it flat however regular the ids are.
 */
final class AcceptedIds {

    static final AcceptedIds NONE = new AcceptedIds(null);

    private final @Nullable Node root;

    private AcceptedIds(@Nullable Node root) {
        this.root = root;
    }

    AcceptedIds with(String id) {
        return new AcceptedIds(inserted(root, Node.leaf(id)));
    }

    boolean contains(String id) {
        Node sought = Node.leaf(id);
        Node node = root;
        while (node != null) {
            int order = sought.compareTo(node);
            if (order == 0) {
                return true;
            }
            node = order < 0 ? node.left : node.right;
        }
        return false;
    }

    private static Node inserted(@Nullable Node tree, Node added) {
        if (tree == null) {
            return added;
        }
        int order = added.compareTo(tree);
        if (order == 0) {
            return tree;
        }
        return order < 0
                ? new Node(tree.rank, tree.id, inserted(tree.left, added), tree.right)
                : new Node(tree.rank, tree.id, tree.left, inserted(tree.right, added));
    }

    private record Node(
            int rank,
            String id,
            @Nullable Node left,
            @Nullable Node right) implements Comparable<Node> {

        static Node leaf(String id) {
            return new Node(scrambled(id.hashCode()), id, null, null);
        }

        private static int scrambled(int hash) {
            int mixed = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
            mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
            return mixed ^ (mixed >>> 16);
        }

        @Override
        public int compareTo(Node other) {
            int order = Integer.compare(rank, other.rank);
            return order != 0 ? order : id.compareTo(other.id);
        }
    }
}
