package dev.ssc.adapters.gitlab.edit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;

/** A list with a dash and a line an item. */
record BlockListSupport(String text, Node.Sequence list) implements Support {

    @Override
    public ImmutableList<Splice> with(String name) {
        String written = Quoting.BLOCK.write(name);
        return ImmutableList.of(list.items().stream()
                .filter(Names::isPlaceholder)
                .findFirst()
                .map(placeholder -> VacantSupport.filled(text, placeholder, written, -1))
                .orElseGet(() -> lastLine(written)));
    }

    @Override
    public ImmutableList<Splice> without(String name) {
        int at = Iterables.indexOf(list.items(), item -> Names.hold(item, name));
        Node item = list.items().get(at);
        Optional<String> rest = new SharedScalar((Node.Scalar) item.resolved(), Quoting.BLOCK).without(name);
        if (rest.isEmpty() && list.items().size() > 1) {
            return ImmutableList.of(new Lines(text).deleteLines(dash(at), item.end()));
        }
        return ImmutableList.of(Splice.replace(item, rest.orElse(NOBODY)));
    }

    private Splice lastLine(String written) {
        String line = " ".repeat(list.extent().column()) + "- " + written;
        return new Lines(text).insertAfter(list.end(), ImmutableList.of(line));
    }

    private int dash(int at) {
        int dash = at == 0
                ? list.start()
                : new Lines(text).skipGap(list.items().get(at - 1).end());
        if (text.charAt(dash) == '-') {
            return dash;
        }
        throw Refusal.at(list.items().get(at).line(), "this item is written in an unusual way; edit it by hand");
    }
}
