package dev.ssc.adapters.gitlab.edit;

import com.google.common.collect.ImmutableSet;

/**
 * A text that was read.
 *
 * @param root the one value of the document
 * @param aliased names of the anchors that some alias refers to
 */
record Tree(Node root, ImmutableSet<String> aliased) {

    /** Whether other places of the text show this node too. */
    boolean isShared(Node node) {
        return node instanceof Node.Alias
                || node.extent().properties().anchor().filter(aliased::contains).isPresent();
    }
}
