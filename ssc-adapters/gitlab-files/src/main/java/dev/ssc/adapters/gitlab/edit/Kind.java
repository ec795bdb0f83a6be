package dev.ssc.adapters.gitlab.edit;

import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What a scalar is to the core schema, as far as a name can tell. */
enum Kind {
    TEXT,
    NULL,
    /** A boolean, a number, a merge. */
    OTHER;

    private static final ScalarResolver CORE = new CoreSchema().getScalarResolver();

    /** Of a scalar without quotes and tag. */
    static Kind ofPlain(String value) {
        return of(CORE.resolve(value, true));
    }

    /** Of a scalar with a tag; {@code !} alone makes any scalar a text. */
    static Kind ofTag(String tag) {
        return tag.equals("!") ? TEXT : of(new Tag(tag));
    }

    private static Kind of(Tag tag) {
        if (tag.equals(Tag.STR)) {
            return TEXT;
        }
        return tag.equals(Tag.NULL) ? NULL : OTHER;
    }
}
