package dev.ssc.examples.organisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.adapters.yaml.Kind;
import dev.ssc.adapters.yaml.Node;
import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.adapters.yaml.YamlFile;
import dev.ssc.core.change.Declaration;

/**
 * A file of declared changes (ORG-8): a list of {@code {rename: OLD, to: NEW}}, {@code {split: PARENT, into: [KEY, …]}}
 * and {@code {merge: [KEY, …], into: KEY}}.
 */
public final class DeclaredFile {

    private static final String SHAPES =
            "write {rename: OLD, to: NEW}, {split: PARENT, into: [KEY, …]} or {merge: [KEY, …], into: KEY}";

    private final SourceFile source;

    /**
     * A file to read.
     *
     * @param source where it is
     */
    public DeclaredFile(SourceFile source) {
        this.source = source;
    }

    /**
     * Reads the file.
     *
     * @return the declarations, in the order of the file
     * @throws UnusableFileException if an entry is none of the three
     */
    public ImmutableList<Declared> read() {
        ImmutableList.Builder<Declared> declared = ImmutableList.builder();
        for (Node entry : new YamlFile(source).read(Kind.LIST).items()) {
            declared.add(new Declared(declaration(entry), entry.place()));
        }
        return declared.build();
    }

    private static Declaration declaration(Node entry) {
        ImmutableSet<String> keys = keys(entry);
        if (keys.equals(ImmutableSet.of("rename", "to"))) {
            return new Declaration.Rename(key(entry, "rename"), key(entry, "to"));
        }
        if (keys.equals(ImmutableSet.of("split", "into"))) {
            return new Declaration.Split(key(entry, "split"), keys(entry, "into"));
        }
        if (keys.equals(ImmutableSet.of("merge", "into"))) {
            return new Declaration.Merge(keys(entry, "merge"), key(entry, "into"));
        }
        throw new UnusableFileException(entry.place(), "this entry declares nothing that is known; " + SHAPES);
    }

    private static ImmutableSet<String> keys(Node entry) {
        if (entry.kind() != Kind.MAP) {
            throw new UnusableFileException(
                    entry.place(), "this entry is " + entry.kind().words() + "; " + SHAPES);
        }
        ImmutableSet.Builder<String> keys = ImmutableSet.builder();
        for (Node.Entry each : entry.entries()) {
            keys.add(each.key().kind().isScalar() ? each.key().text() : "");
        }
        return keys.build();
    }

    private static String key(Node entry, String name) {
        return groupKey(entry.get(name).orElseThrow(), name);
    }

    private static ImmutableList<String> keys(Node entry, String name) {
        Node list = entry.get(name).orElseThrow();
        if (list.kind() != Kind.LIST || !list.items().iterator().hasNext()) {
            throw new UnusableFileException(list.place(), name + " has to be a list of group keys; " + SHAPES);
        }
        ImmutableList.Builder<String> keys = ImmutableList.builder();
        list.items().forEach(item -> keys.add(groupKey(item, name)));
        return keys.build();
    }

    private static String groupKey(Node node, String name) {
        if (!node.kind().isScalar() || node.kind() == Kind.NULL || node.text().isBlank()) {
            throw new UnusableFileException(node.place(), name + " has to name a group by its key; " + SHAPES);
        }
        return node.text();
    }
}
