package dev.ssc.adapters.yaml;

import com.google.common.collect.ImmutableMap;
import dev.ssc.core.rule.Place;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;

/** The kind of a value by the core schema: by its tag if it has one, else by how it is written. */
final class Tags {

    /** The tag that says only: not resolved by how it is written. */
    private static final String NON_SPECIFIC = "!";

    private static final ImmutableMap<String, Kind> STANDARD = ImmutableMap.<String, Kind>builder()
            .put(Tag.NULL.getValue(), Kind.NULL)
            .put(Tag.BOOL.getValue(), Kind.BOOLEAN)
            .put(Tag.INT.getValue(), Kind.NUMBER)
            .put(Tag.FLOAT.getValue(), Kind.NUMBER)
            .put(Tag.STR.getValue(), Kind.TEXT)
            .put(Tag.SEQ.getValue(), Kind.LIST)
            .put(Tag.MAP.getValue(), Kind.MAP)
            .buildOrThrow();

    private final CoreScalarResolver resolver = new CoreScalarResolver(false);

    Kind kind(ScalarEvent scalar, Place place) {
        Optional<String> tag = scalar.getTag();
        if (tag.isEmpty()) {
            return resolved(scalar);
        }
        Kind kind = tagged(tag.get(), Kind.TEXT, place);
        if (!kind.isScalar()) {
            throw doesNotFit(tag.get(), place);
        }
        return kind;
    }

    private Kind resolved(ScalarEvent scalar) {
        if (!scalar.isPlain()) {
            return Kind.TEXT;
        }
        String tag = resolver.resolve(scalar.getValue(), true).getValue();
        return STANDARD.getOrDefault(tag, Kind.TEXT);
    }

    void check(CollectionStartEvent collection, Kind kind, Place place) {
        Optional<String> tag = collection.getTag();
        if (tag.isPresent() && tagged(tag.get(), kind, place) != kind) {
            throw doesNotFit(tag.get(), place);
        }
    }

    private static Kind tagged(String tag, Kind nonSpecific, Place place) {
        if (tag.equals(NON_SPECIFIC)) {
            return nonSpecific;
        }
        Kind kind = STANDARD.get(tag);
        if (kind == null) {
            throw new UnusableFileException(
                    place, "the tag " + shown(tag) + " is none of the standard ones; remove the tag");
        }
        return kind;
    }

    private static UnusableFileException doesNotFit(String tag, Place place) {
        return new UnusableFileException(place, "the tag " + shown(tag) + " does not fit its value; remove the tag");
    }

    private static String shown(String tag) {
        return Shown.quoted(tag.startsWith(Tag.PREFIX) ? "!!" + tag.substring(Tag.PREFIX.length()) : tag);
    }
}
