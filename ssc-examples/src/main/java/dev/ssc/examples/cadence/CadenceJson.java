package dev.ssc.examples.cadence;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import dev.ssc.core.cadence.CadenceHistory;
import dev.ssc.core.cadence.Cadences;
import dev.ssc.core.cadence.Obligation;
import dev.ssc.core.cadence.ObligationPeriod;
import dev.ssc.core.cadence.PeriodOutcome;
import dev.ssc.core.cadence.Standing;
import dev.ssc.core.cadence.Who;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.rule.Finding;
import dev.ssc.examples.console.Json;
import dev.ssc.examples.organisation.FindingsJson;
import java.io.IOException;
import java.time.LocalDate;

/** What is owed again and again, for programs. */
public final class CadenceJson {

    private CadenceJson() {}

    /**
     * Obligations and findings.
     *
     * @param on the date of the look
     * @param cadences what is owed
     * @param organisation whose seats these are
     * @param findings what was found while reading
     * @return one JSON object
     */
    public static String of(
            LocalDate on, Cadences cadences, Organisation organisation, ImmutableList<Finding> findings) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("on", on.toString());
            json.writeArrayFieldStart("obligations");
            for (CadenceHistory row : cadences.rows()) {
                write(json, row, organisation);
            }
            json.writeEndArray();
            FindingsJson.write(json, findings);
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, CadenceHistory row, Organisation organisation) throws IOException {
        Obligation owed = row.obligation();
        Standing standing = row.standing();
        json.writeStartObject();
        Json.optional(json, "seat", owed.seat().map(organisation::text));
        Json.optional(json, "person", owed.person().map(Who::text));
        json.writeStringField("kind", owed.kind().word());
        Json.optional(json, "text", owed.text());
        json.writeStringField("every", owed.part().every().iso());
        json.writeStringField("status", standing.status().word());
        json.writeStringField("due", standing.due().toString());
        json.writeArrayFieldStart("periods");
        for (ObligationPeriod period : row.periods()) {
            write(json, period);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, ObligationPeriod period) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", period.from().toString());
        json.writeStringField("due", period.due().toString());
        Json.optional(json, "outcome", period.outcome().map(PeriodOutcome::word));
        Json.optional(json, "act", period.act());
        json.writeEndObject();
    }
}
