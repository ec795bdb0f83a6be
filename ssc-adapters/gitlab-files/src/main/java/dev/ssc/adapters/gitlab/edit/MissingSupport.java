package dev.ssc.adapters.gitlab.edit;

import com.google.common.collect.ImmutableList;

/** A group without the key: the new key stands behind the group's first one. */
record MissingSupport(String text, Node.Mapping group) implements Support {

    @Override
    public ImmutableList<Splice> with(String name) {
        group.entry("<<").ifPresent(MissingSupport::refuse);
        String entry = KEY + ": " + Quoting.in(group.flow()).write(name);
        return ImmutableList.of(group.flow() ? inBraces(entry) : onNewLine(entry));
    }

    @Override
    public ImmutableList<Splice> without(String name) {
        return ImmutableList.of();
    }

    private Splice inBraces(String entry) {
        if (group.entries().isEmpty()) {
            return Splice.insert(text.indexOf('{', group.start()) + 1, entry);
        }
        int end = group.entries().get(0).end();
        boolean endsWithColon = text.charAt(end - 1) == ':';
        return Splice.insert(endsWithColon ? new Lines(text).skipBlanks(end) : end, ", " + entry);
    }

    private Splice onNewLine(String entry) {
        Node.Entry first = group.entries().get(0);
        String line = " ".repeat(first.key().extent().column()) + entry;
        return new Lines(text).insertAfter(first.end(), ImmutableList.of(line));
    }

    private static void refuse(Node.Entry merge) {
        throw Refusal.at(
                merge.key().line(), "the group takes keys from elsewhere by \"<<\"; write its support by hand");
    }
}
