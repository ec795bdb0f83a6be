package dev.ssc.adapters.gitlab.edit;

import com.google.common.collect.ImmutableList;

/** A null or a placeholder: the name takes its place. */
record VacantSupport(String text, Node.Entry entry, Quoting quoting) implements Support {

    @Override
    public ImmutableList<Splice> with(String name) {
        return ImmutableList.of(
                filled(text, entry.value(), quoting.write(name), entry.key().end()));
    }

    @Override
    public ImmutableList<Splice> without(String name) {
        return ImmutableList.of();
    }

    /** A placeholder with a name in its place; one that is not written stands behind its colon or dash. */
    static Splice filled(String text, Node placeholder, String name, int keyEnd) {
        if (placeholder.start() < placeholder.end()) {
            return Splice.replace(placeholder, name);
        }
        boolean onlyKey = placeholder.start() == keyEnd;
        if (!onlyKey && "-:".indexOf(text.charAt(placeholder.start() - 1)) < 0) {
            throw Refusal.at(placeholder.line(), "nothing stands here in an unusual way; write the name by hand");
        }
        return Splice.insert(placeholder.start(), (onlyKey ? ": " : " ") + name);
    }
}
