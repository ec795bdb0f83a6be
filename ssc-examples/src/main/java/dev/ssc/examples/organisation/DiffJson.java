package dev.ssc.examples.organisation;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ssc.core.change.Change;
import dev.ssc.examples.console.Json;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** What comparing two snapshots gives, for programs. */
public final class DiffJson {

    private DiffJson() {}

    /**
     * Changes and findings.
     *
     * @param change what comparing gave
     * @return one JSON object
     */
    public static String of(SnapshotChange change) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("changes");
            for (Change each : change.changes()) {
                write(json, each);
            }
            json.writeEndArray();
            FindingsJson.write(json, change.findings());
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, Change change) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", change.kind().word());
        for (Map.Entry<String, Optional<String>> fact : change.facts().entrySet()) {
            Json.optional(json, fact.getKey(), fact.getValue());
        }
        json.writeEndObject();
    }
}
