package dev.ssc.adapters.gitlab.edit;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.reading.NameText;
import java.util.stream.Stream;

/** Whom a value of {@code support} names, without qualifiers (ORG-2, ORG-4, ORG-5). */
final class Names {

    private Names() {}

    static ImmutableList<NameText.Name> in(Node value) {
        Node node = value.resolved();
        Stream<Node> items = node instanceof Node.Sequence list ? list.items().stream() : Stream.of(node);
        return items.flatMap(item -> ofItem(item).stream()).collect(ImmutableList.toImmutableList());
    }

    static boolean hold(Node value, String name) {
        return in(value).stream().anyMatch(it -> it.name().equals(name));
    }

    /** Whether nobody stands there, and somebody could. */
    static boolean isPlaceholder(Node item) {
        return item.resolved() instanceof Node.Scalar scalar
                && switch (scalar.kind()) {
                    case NULL -> true;
                    case TEXT -> NameText.isPlaceholder(scalar.value());
                    case OTHER -> false;
                };
    }

    private static ImmutableList<NameText.Name> ofItem(Node item) {
        return item.resolved() instanceof Node.Scalar scalar && scalar.kind() == Kind.TEXT
                ? NameText.names(scalar.value())
                : ImmutableList.of();
    }
}
