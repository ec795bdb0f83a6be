package dev.ssc.examples.organisation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import dev.ssc.core.rule.Finding;
import dev.ssc.examples.console.Json;
import java.io.IOException;

/** Findings as every command prints them in JSON. */
public final class FindingsJson {

    private FindingsJson() {}

    /**
     * Findings alone.
     *
     * @param findings what was found, in order
     * @return one JSON object
     */
    public static String of(ImmutableList<Finding> findings) {
        return Json.text(json -> {
            json.writeStartObject();
            write(json, findings);
            json.writeEndObject();
        });
    }

    /**
     * Writes the key {@code findings} with its list.
     *
     * @param json inside an object
     * @param findings what was found, in order
     * @throws IOException never, since the text is built in memory
     */
    public static void write(JsonGenerator json, ImmutableList<Finding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("level", finding.level().word());
            json.writeStringField("rule", finding.rule().id());
            json.writeStringField("file", finding.place().file());
            json.writeNumberField("line", finding.place().line());
            json.writeStringField("message", finding.message());
            Json.optional(json, "suggestion", finding.suggestion());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
