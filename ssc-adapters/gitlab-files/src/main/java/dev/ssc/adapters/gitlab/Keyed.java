package dev.ssc.adapters.gitlab;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.Node;
import dev.ssc.adapters.yaml.Shown;
import dev.ssc.core.reading.Stated;

/** An entry of a map whose key identifies something: a section, a stage, a group. */
record Keyed(Stated<String> key, Node value) {

    /** The entries of a map; one without a usable key is reported (ORG-2) and left out. */
    static ImmutableList<Keyed> in(Node map, Reading reading) {
        ImmutableList.Builder<Keyed> entries = ImmutableList.builder();
        for (Node.Entry entry : map.entries()) {
            if (isUsable(entry.key())) {
                entries.add(new Keyed(reading.stated(entry.key()), entry.value()));
            } else {
                reading.unexpected(
                        entry.key().place(),
                        "a key is " + Owner.shown(entry.key()) + ", and its entry is left out; write a text");
            }
        }
        return entries.build();
    }

    private static boolean isUsable(Node key) {
        return key.kind().isScalar() && !key.text().isBlank();
    }

    /** As the owner of its own keys, for example {@code group "optimize"}. */
    Owner owner(Reading reading, String what) {
        return new Owner(reading, what + " " + Shown.quoted(key.value()));
    }
}
