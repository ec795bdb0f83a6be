package dev.ssc.adapters.gitlab;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.Kind;
import dev.ssc.adapters.yaml.Node;
import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.adapters.yaml.YamlFile;
import java.util.Optional;
import java.util.function.Function;

/** A file that is a list of entries of one kind, each a map with required keys. */
final class EntryList {

    private final Reading reading;
    private final String what;
    private final ImmutableList<String> identity;

    /** What an entry is, in a word, and the keys by which findings tell one from another. */
    EntryList(Reading reading, String what, ImmutableList<String> identity) {
        this.reading = reading;
        this.what = what;
        this.identity = identity;
    }

    /** Reads what can be used; the function reports what it leaves out. */
    <T> ImmutableList<T> read(SourceFile file, Function<Fields, Optional<T>> read) {
        ImmutableList.Builder<T> entries = ImmutableList.builder();
        for (Node item : new YamlFile(file).read(Kind.LIST).items()) {
            fields(item).flatMap(read).ifPresent(entries::add);
        }
        return entries.build();
    }

    /** An entry; if it is no map, it is reported and left out. */
    Optional<Fields> fields(Node entry) {
        if (entry.kind() == Kind.MAP) {
            return Optional.of(new Fields(new Owner(reading, "a " + what), entry).toldBy(identity));
        }
        new Owner(reading, "a " + what).leftOut(entry.place(), "is " + Owner.shown(entry), "write a map for it");
        return Optional.empty();
    }
}
