package dev.ssc.adapters.gitlab.edit;

import com.google.common.collect.ImmutableList;

/** One scalar with one name, or with several: it becomes a list as soon as there is one more. */
record ScalarSupport(String text, Node key, Node.Scalar scalar, Quoting quoting) implements Support {

    @Override
    public ImmutableList<Splice> with(String name) {
        ImmutableList<String> items = new SharedScalar(scalar, quoting).itemsWith(name, text);
        if (quoting == Quoting.FLOW) {
            return ImmutableList.of(Splice.replace(scalar, "[" + String.join(", ", items) + "]"));
        }
        Lines lines = new Lines(text);
        int colon = lines.skipGap(key.end());
        return lines.hasBreak(colon, scalar.start()) ? listHere(lines, items) : listBelow(lines, colon + 1, items);
    }

    @Override
    public ImmutableList<Splice> without(String name) {
        return ImmutableList.of(Splice.replace(
                scalar, new SharedScalar(scalar, quoting).without(name).orElse(NOBODY)));
    }

    private ImmutableList<Splice> listBelow(Lines lines, int behindColon, ImmutableList<String> items) {
        return ImmutableList.of(
                Splice.delete(behindColon, scalar.end()), lines.insertAfter(scalar.end(), asLines(items)));
    }

    /** The value stands on a line of its own: that line becomes the first item. */
    private ImmutableList<Splice> listHere(Lines lines, ImmutableList<String> items) {
        ImmutableList<String> itemLines = asLines(items);
        Splice first = new Splice(lines.start(scalar.start()), scalar.end(), itemLines.get(0));
        return ImmutableList.of(first, lines.insertAfter(scalar.end(), itemLines.subList(1, itemLines.size())));
    }

    private ImmutableList<String> asLines(ImmutableList<String> items) {
        String indent = " ".repeat(key.extent().column() + 2);
        return items.stream().map(item -> indent + "- " + item).collect(ImmutableList.toImmutableList());
    }
}
