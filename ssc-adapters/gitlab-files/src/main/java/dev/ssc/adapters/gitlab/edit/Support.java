package dev.ssc.adapters.gitlab.edit;

import com.google.common.collect.ImmutableList;

/** The {@code support} of one group in one of its shapes, and what an edit of it does to the text (FORMATS, ORG-11). */
sealed interface Support permits MissingSupport, VacantSupport, ScalarSupport, BlockListSupport, FlowListSupport {

    /** The key in a group. */
    String KEY = "support";

    /** What stands where somebody was. */
    String NOBODY = "TBD";

    /** What adds a name that is not there. */
    ImmutableList<Splice> with(String name);

    /** What takes a name that is there out of one place. */
    ImmutableList<Splice> without(String name);

    /** The shape that a group has; refuses those that cannot be edited without a person. */
    static Support of(String text, Node.Mapping group) {
        return group.entry(KEY).map(entry -> of(text, group, entry)).orElseGet(() -> new MissingSupport(text, group));
    }

    private static Support of(String text, Node.Mapping group, Node.Entry entry) {
        refuseSpecialForms(entry.value());
        Quoting quoting = Quoting.in(group.flow());
        if (entry.value() instanceof Node.Sequence list) {
            return list.flow() ? new FlowListSupport(text, list) : new BlockListSupport(text, list);
        }
        if (Names.isPlaceholder(entry.value())) {
            return new VacantSupport(text, entry, quoting);
        }
        if (entry.value() instanceof Node.Scalar scalar && scalar.kind() == Kind.TEXT) {
            return new ScalarSupport(text, entry.key(), scalar, quoting);
        }
        throw byHand(entry.value(), "is neither a name nor a list of names");
    }

    private static void refuseSpecialForms(Node value) {
        if (value instanceof Node.Alias || !value.extent().properties().none()) {
            throw byHand(value, "is written with an alias, an anchor or a tag");
        }
        if (value instanceof Node.Scalar scalar && scalar.isBlock()) {
            throw byHand(value, "is a block of text");
        }
    }

    private static Refusal byHand(Node value, String what) {
        return Refusal.at(value.line(), "support " + what + "; write a name or a list of names by hand");
    }
}
