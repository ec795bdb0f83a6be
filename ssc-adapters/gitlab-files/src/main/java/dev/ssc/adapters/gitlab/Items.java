package dev.ssc.adapters.gitlab;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.Kind;
import dev.ssc.adapters.yaml.Node;
import dev.ssc.core.reading.Stated;

/**
 * The items under a key, read in one shape; an item of another shape is reported and left out, a null says
 * nothing.
 */
record Items(Owner owner, String key, Node list) {

    /** Names of people. Numbers and truth values are not names. */
    ImmutableList<Stated<String>> names() {
        ImmutableList.Builder<Stated<String>> names = ImmutableList.builder();
        for (Node item : list.items()) {
            if (item.kind() == Kind.TEXT) {
                names.add(owner.reading().stated(item));
            } else if (item.kind() != Kind.NULL) {
                owner.unexpectedItem(key, item, "a name");
            }
        }
        return names.build();
    }

    /** Scalars of any kind, as they are written. */
    ImmutableList<Stated<String>> texts() {
        ImmutableList.Builder<Stated<String>> texts = ImmutableList.builder();
        for (Node item : list.items()) {
            if (!item.kind().isScalar()) {
                owner.unexpectedItem(key, item, "a text");
            } else if (item.kind() != Kind.NULL) {
                texts.add(owner.reading().stated(item));
            }
        }
        return texts.build();
    }

    /** Maps. */
    ImmutableList<Fields> maps(String wanted) {
        Owner ownerOfItem = owner.named("an item of " + owner.of(key));
        ImmutableList.Builder<Fields> maps = ImmutableList.builder();
        for (Node item : list.items()) {
            if (item.kind() == Kind.MAP) {
                maps.add(new Fields(ownerOfItem, item));
            } else {
                owner.unexpectedItem(key, item, wanted);
            }
        }
        return maps.build();
    }
}
