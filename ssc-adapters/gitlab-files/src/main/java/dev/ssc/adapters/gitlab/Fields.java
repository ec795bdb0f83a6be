package dev.ssc.adapters.gitlab;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.Kind;
import dev.ssc.adapters.yaml.Node;
import dev.ssc.adapters.yaml.Shown;
import dev.ssc.core.reading.Stated;
import dev.ssc.core.rule.Place;
import dev.ssc.core.rule.Rule;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The known keys of one entry, each asked for in the shape that it should have. A missing key and a null are the same:
 * absent. Another shape is reported (ORG-2) at the value, and then counts as absent too.
 */
final class Fields {

    private final Owner owner;
    private final Node entry;

    /** The fields of an entry. What is no map has none. */
    Fields(Owner owner, Node entry) {
        this.owner = owner;
        this.entry = entry;
    }

    /** The same, reporting an entry that is no map, a null among them. */
    static Fields ofMap(Owner owner, Node entry, String wanted) {
        if (entry.kind() != Kind.MAP) {
            owner.unexpected(entry, wanted);
        }
        return new Fields(owner, entry);
    }

    /** The same, reporting other shapes by another rule than ORG-2. */
    Fields by(Rule rule) {
        return new Fields(owner.by(rule), entry);
    }

    /** Where the entry begins. */
    Place place() {
        return entry.place();
    }

    /** Whether the key is there, be it with a null. */
    boolean has(String key) {
        return node(key).isPresent();
    }

    /** Whether the key is there with a value, be it of another shape. */
    boolean states(String key) {
        return value(key).isPresent();
    }

    private Optional<Node> node(String key) {
        return entry.kind() == Kind.MAP ? entry.get(key) : Optional.empty();
    }

    private Optional<Node> value(String key) {
        return node(key).filter(node -> node.kind() != Kind.NULL);
    }

    /** A scalar of any kind, as it is written. */
    Optional<Stated<String>> text(String key) {
        Optional<Node> value = value(key);
        value.filter(node -> !node.kind().isScalar()).ifPresent(node -> owner.unexpected(key, node, "a text"));
        return value.filter(node -> node.kind().isScalar()).map(owner.reading()::stated);
    }

    /** The same, absent if it is blank. */
    Optional<Stated<String>> usable(String key) {
        return text(key).filter(text -> !text.value().isBlank());
    }

    /** The same as {@link #text} without its place. */
    Optional<String> word(String key) {
        return text(key).map(Stated::value);
    }

    /** People: a text, a list of texts, or nobody. Numbers and truth values are not names. */
    ImmutableList<Stated<String>> names(String key) {
        return value(key).map(node -> names(key, node)).orElse(ImmutableList.of());
    }

    private ImmutableList<Stated<String>> names(String key, Node node) {
        return switch (node.kind()) {
            case TEXT -> ImmutableList.of(owner.reading().stated(node));
            case LIST -> new Items(owner, key, node).names();
            default -> {
                owner.unexpected(key, node, "a name, a list of names, or TBD");
                yield ImmutableList.of();
            }
        };
    }

    /** A list of scalars of any kind; nulls in it are left out. */
    Optional<ImmutableList<Stated<String>>> texts(String key) {
        return list(key, "a list of texts").map(Items::texts);
    }

    /** The same without places, and empty if absent. */
    ImmutableList<String> words(String key) {
        return texts(key).orElse(ImmutableList.of()).stream()
                .map(Stated::value)
                .collect(ImmutableList.toImmutableList());
    }

    /** A list of maps; what is no map is reported and left out. */
    ImmutableList<Fields> entries(String key, String wanted) {
        return list(key, "a list, each item " + wanted)
                .map(items -> items.maps(wanted))
                .orElse(ImmutableList.of());
    }

    private Optional<Items> list(String key, String wanted) {
        return ofKind(Kind.LIST, key, wanted).map(node -> new Items(owner, key, node));
    }

    /** A map. */
    Optional<Fields> map(String key, String wanted) {
        return ofKind(Kind.MAP, key, wanted).map(node -> new Fields(owner.named(owner.of(key)), node));
    }

    /** The entries of a map whose keys identify something; those without a usable key are reported and left out. */
    ImmutableList<Keyed> keyed(String key, String wanted) {
        return ofKind(Kind.MAP, key, wanted)
                .map(node -> Keyed.in(node, owner.reading()))
                .orElse(ImmutableList.of());
    }

    private Optional<Node> ofKind(Kind kind, String key, String wanted) {
        Optional<Node> value = value(key);
        value.filter(node -> node.kind() != kind).ifPresent(node -> owner.unexpected(key, node, wanted));
        return value.filter(node -> node.kind() == kind);
    }

    /** The same fields of an owner told by those of these keys that it has: {@code a person (slug "ana")}. */
    Fields toldBy(ImmutableList<String> keys) {
        String there = keys.stream()
                .flatMap(key -> usableNode(key).map(node -> key + " " + Shown.quoted(node.text())).stream())
                .collect(Collectors.joining(", "));
        String name = there.isEmpty() ? owner.name() : owner.name() + " (" + there + ")";
        return new Fields(owner.named(name), entry);
    }

    /** Reports that the entry is left out, since not all of these keys have a usable text. */
    void leftOut(ImmutableList<String> required) {
        String missing = required.stream()
                .filter(key -> usableNode(key).isEmpty())
                .map(Shown::quoted)
                .collect(Collectors.joining(" and "));
        leftOut("has no usable " + missing, "fill in " + missing);
    }

    /** Reports that the entry is left out, and why. */
    void leftOut(String why, String whatToDo) {
        owner.leftOut(place(), why, whatToDo);
    }

    private Optional<Node> usableNode(String key) {
        return value(key).filter(node -> node.kind().isScalar() && !node.text().isBlank());
    }
}
