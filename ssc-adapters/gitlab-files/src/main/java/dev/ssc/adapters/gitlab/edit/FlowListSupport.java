package dev.ssc.adapters.gitlab.edit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.OptionalInt;

/** A list in brackets, on one line or over several. */
record FlowListSupport(String text, Node.Sequence list) implements Support {

    @Override
    public ImmutableList<Splice> with(String name) {
        String written = Quoting.FLOW.write(name);
        return ImmutableList.of(list.items().stream()
                .filter(Names::isPlaceholder)
                .findFirst()
                .map(placeholder -> Splice.replace(placeholder, written))
                .orElseGet(() -> last(written)));
    }

    @Override
    public ImmutableList<Splice> without(String name) {
        int at = Iterables.indexOf(list.items(), item -> Names.hold(item, name));
        Node item = list.items().get(at);
        Optional<String> rest = new SharedScalar((Node.Scalar) item.resolved(), Quoting.FLOW).without(name);
        if (rest.isEmpty() && list.items().size() > 1) {
            return withoutItem(at);
        }
        return ImmutableList.of(Splice.replace(item, rest.orElse(NOBODY)));
    }

    private Splice last(String written) {
        return list.items().isEmpty()
                ? Splice.insert(list.start() + 1, written)
                : Splice.insert(list.items().get(list.items().size() - 1).end(), ", " + written);
    }

    /** The item and one comma go: one that touches the item if there is one, else the next, else the one before. */
    private ImmutableList<Splice> withoutItem(int at) {
        Node item = list.items().get(at);
        OptionalInt next = commaBehind(at);
        OptionalInt before = at == 0 ? OptionalInt.empty() : commaBehind(at - 1);
        Lines lines = new Lines(text);
        Cut cut = new Cut(text);
        if (next.isPresent() && lines.isBlank(item.end(), next.getAsInt())) {
            boolean last = at == list.items().size() - 1;
            int end = next.getAsInt() + 1;
            return ImmutableList.of(last ? cut.behindOthers(item.start(), end) : cut.of(item.start(), end));
        }
        if (before.isPresent() && lines.isBlank(before.getAsInt() + 1, item.start())) {
            return ImmutableList.of(cut.behindOthers(before.getAsInt(), item.end()));
        }
        int comma = next.isPresent() ? next.getAsInt() : before.orElseThrow();
        return ImmutableList.of(cut.behindOthers(comma, comma + 1), cut.of(item.start(), item.end()));
    }

    private OptionalInt commaBehind(int at) {
        int next = new Lines(text).skipGap(list.items().get(at).end());
        return text.charAt(next) == ',' ? OptionalInt.of(next) : OptionalInt.empty();
    }
}
