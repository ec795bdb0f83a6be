package dev.ssc.examples.console;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Writes JSON for programs, in lines that a person can read too. Keys stand in the order in which they are written. */
public final class Json {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");

    private Json() {}

    /** What is written. */
    @FunctionalInterface
    public interface Body {

        /**
         * Writes one JSON value.
         *
         * @param json where to
         * @throws IOException never, since the text is built in memory
         */
        void write(JsonGenerator json) throws IOException;
    }

    /**
     * The text of one JSON value.
     *
     * @param body writes the value
     * @return the text, ended by a line feed
     */
    public static String text(Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER));
            body.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    /**
     * Writes a text, or null where there is none.
     *
     * @param json where to
     * @param key the key
     * @param value the text, if there is one
     * @throws IOException never, since the text is built in memory
     */
    public static void optional(JsonGenerator json, String key, Optional<String> value) throws IOException {
        json.writeFieldName(key);
        if (value.isPresent()) {
            json.writeString(value.get());
        } else {
            json.writeNull();
        }
    }

    /**
     * Writes a list of texts.
     *
     * @param json where to
     * @param key the key
     * @param values the texts
     * @throws IOException never, since the text is built in memory
     */
    public static void texts(JsonGenerator json, String key, Iterable<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
