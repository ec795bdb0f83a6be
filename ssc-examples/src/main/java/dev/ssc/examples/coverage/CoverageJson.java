package dev.ssc.examples.coverage;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ssc.core.coverage.AskPath;
import dev.ssc.core.coverage.AskStep;
import dev.ssc.core.coverage.CoverageReport;
import dev.ssc.core.coverage.CoverageTotals;
import dev.ssc.core.coverage.Holder;
import dev.ssc.core.coverage.Presence;
import dev.ssc.core.coverage.SeatCoverage;
import dev.ssc.core.organisation.Function;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Region;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.organisation.Section;
import dev.ssc.examples.console.Json;
import java.io.IOException;

/** A coverage report for programs. */
public final class CoverageJson {

    private final CoverageReport report;
    private final Organisation organisation;
    private final JsonGenerator json;

    private CoverageJson(CoverageReport report, JsonGenerator json) {
        this.report = report;
        this.organisation = report.roster().organisation();
        this.json = json;
    }

    /**
     * The report as JSON: every section, group and function, and a summary. A report of a date also says who is there
     * and whom to ask.
     *
     * @param report the coverage
     * @return one JSON object
     */
    public static String of(CoverageReport report) {
        return Json.text(json -> new CoverageJson(report, json).write());
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("sections");
        for (Section section : organisation.sections()) {
            section(section);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("groups");
        for (Group group : organisation.groups()) {
            group(group);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("functions");
        for (Function function : organisation.functions()) {
            function(function);
        }
        json.writeEndArray();
        summary(CoverageTotals.of(report));
        json.writeEndObject();
    }

    private void section(Section section) throws IOException {
        json.writeStartObject();
        named(section.key(), section.seat());
        counterparts(section.seat());
        json.writeEndObject();
    }

    private void group(Group group) throws IOException {
        json.writeStartObject();
        Json.optional(json, "section", organisation.sectionOf(group));
        json.writeStringField("stage", group.seat().stage());
        named(group.key(), group.seat());
        json.writeBooleanField("requested", report.of(group.seat()).requested());
        counterparts(group.seat());
        if (report.date().isPresent()) {
            ask(AskPath.about(group, report));
        }
        json.writeEndObject();
    }

    private void function(Function function) throws IOException {
        json.writeStartObject();
        json.writeStringField("section", function.seat().section());
        named(function.seat().function(), function.seat());
        counterparts(function.seat());
        json.writeEndObject();
    }

    private void named(String key, Seat seat) throws IOException {
        json.writeStringField("key", key);
        json.writeStringField("name", organisation.name(seat));
        json.writeStringField("coverage", report.of(seat).coverage().word());
    }

    private void counterparts(Seat seat) throws IOException {
        SeatCoverage coverage = report.of(seat);
        json.writeArrayFieldStart("counterparts");
        for (Holder holder : coverage.holders()) {
            counterpart(holder);
        }
        json.writeEndArray();
    }

    private void counterpart(Holder holder) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", holder.counterpart().name());
        Json.optional(json, "person", holder.counterpart().person());
        Json.optional(json, "region", holder.counterpart().region().map(Region::text));
        if (report.date().isPresent()) {
            there(holder.presence());
        }
        json.writeEndObject();
    }

    private void there(Presence presence) throws IOException {
        json.writeFieldName("there");
        if (presence == Presence.UNKNOWN) {
            json.writeNull();
        } else {
            json.writeBoolean(presence == Presence.THERE);
        }
    }

    private void ask(AskPath path) throws IOException {
        json.writeArrayFieldStart("ask");
        for (AskStep step : path.steps()) {
            json.writeStartObject();
            json.writeStringField("step", step.kind().word());
            Json.texts(json, "people", step.people());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void summary(CoverageTotals totals) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("sections", totals.sections());
        json.writeNumberField("stages", totals.stages());
        json.writeNumberField("groups", totals.groups());
        json.writeNumberField("vacantGroups", totals.vacantGroups());
        json.writeNumberField("singleGroups", totals.singleGroups());
        json.writeNumberField("sharedGroups", totals.sharedGroups());
        json.writeNumberField("vacantSections", totals.vacantSections());
        json.writeNumberField("counterparts", totals.counterparts());
        json.writeNumberField("assignments", totals.assignments());
        json.writeEndObject();
    }
}
