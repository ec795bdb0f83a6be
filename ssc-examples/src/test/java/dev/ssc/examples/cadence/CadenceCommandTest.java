package dev.ssc.examples.cadence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ssc.examples.console.Folder;
import dev.ssc.examples.console.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceCommandTest {

    private static final String ACT = """
            anchor: 2026-01-31
            acts:
              - {id: a1, at: %s, by: ana, seat: group/fern, kind: update}
            """;

    @TempDir
    private Path folder;

    @Test
    void theJsonHasEveryKeyInItsOrder() throws Exception {
        JsonNode json = json("2026-03-10", ACT.formatted("2026-03-02T10:00Z"));
        JsonNode update = json.at("/obligations/0");
        assertEquals(List.of("on", "obligations", "findings"), keys(json));
        assertEquals(List.of("seat", "person", "kind", "text", "every", "status", "due", "periods"), keys(update));
        assertEquals("group/fern", update.get("seat").asText());
        assertTrue(update.get("person").isNull());
        assertEquals(
                "{\"from\":\"2026-01-31\",\"due\":\"2026-03-02\",\"outcome\":\"on-time\",\"act\":\"a1\"}",
                update.at("/periods/0").toString());
        assertEquals(
                "{\"from\":\"2026-03-03\",\"due\":\"2026-03-31\",\"outcome\":null,\"act\":null}",
                update.at("/periods/1").toString());
    }

    @ParameterizedTest
    @Tag("CAD-6")
    @CsvSource({
        "2026-02-22, upcoming, 2026-03-02",
        "2026-02-23, due-soon, 2026-03-02",
        "2026-03-01, due-soon, 2026-03-02",
        "2026-03-02, due, 2026-03-02",
        "2026-03-08, due, 2026-03-02",
        "2026-03-09, overdue, 2026-03-02",
        "2026-03-23, overdue, 2026-03-02",
        "2026-03-24, due-soon, 2026-03-31",
        "2026-04-06, due, 2026-03-31"
    })
    void withoutAnyActTheStatusFollowsTheCalendar(String on, String status, String due) throws Exception {
        JsonNode update = json(on, "anchor: 2026-01-31\n").at("/obligations/0");
        assertEquals(status, update.get("status").asText());
        assertEquals(due, update.get("due").asText());
    }

    @ParameterizedTest
    @Tag("CAD-7")
    @CsvSource({"2026-03-02, on-time, null", "2026-03-05, late, null", "2026-03-10, missed, on-time"})
    void anActCountsForThePeriodOfItsDayOrTheOneStillOpen(String day, String first, String second) throws Exception {
        JsonNode update = json("2026-03-12", ACT.formatted(day + "T10:00Z")).at("/obligations/0");
        assertEquals(first, update.at("/periods/0/outcome").asText());
        assertEquals(second, update.at("/periods/1/outcome").asText());
    }

    @Test
    @Tag("CAD-3")
    void aRhythmThatIsNotUnderstoodIsAWarning() throws Exception {
        JsonNode finding = json("2026-03-10", "anchor: 2026-01-31\nseats:\n  group/fern: {rhythm: now and then}\n")
                .at("/findings/0");
        assertEquals("CAD-3", finding.get("rule").asText());
        assertEquals(folder + "/acts.yml", finding.get("file").asText());
        assertEquals(3, finding.get("line").asInt());
    }

    @Test
    @Tag("CAD-10")
    void afterTwoSilentPeriodsTheTextSuggestsAnAllQuietUpdate() {
        Run run = run("2026-04-10", "anchor: 2026-01-31\n");
        assertEquals(0, run.exitCode());
        assertEquals("""
                WHO         WHAT        EVERY  STATUS   DUE         SO FAR
                group/fern  update      month  overdue  2026-03-31  xx.     nothing new? say that all is quiet
                group/fern  feedback    month  overdue  2026-03-31  xx.
                Ana Ulm     one on one  month  overdue  2026-03-31  xx.

                So far, oldest first: + on time, ~ late, x missed, - excused, b backfilled, . open.
                A row with more than 13 periods begins with …

                ON 2026-04-10  overdue  all
                update               1    1
                feedback             1    1
                one on one           1    1
                all                  3    3
                """, run.out());
    }

    @Test
    void onlyTheSampleHasActsOfItsOwn() {
        Run run = Run.of(
                "cadence",
                "--stages",
                new Folder(folder).file("stages.yml", "stages: {a: {section: b, groups: {c: {name: C}}}}\n"),
                "--on",
                "2026-04-10");
        assertEquals(2, run.exitCode());
        assertEquals("--acts is missing; name the file of what was done. See ssc cadence --help.\n", run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anchor: 2026-02-30",
                "anchor: [x]",
                "anchor: 2026-01-31 \nacts: {}",
                "{anchor: 2026-01-31, seats: {group/moss: {}}}",
                "{anchor: 2026-01-31, acts: [{id: a, at: 2026-03-01T00:00Z, by: bo, kind: one-on-one}]}"
            })
    void anActsFileThatCannotBeUsedIsNamedWithItsLine(String acts) {
        Run run = run("2026-03-10", acts);
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().matches("\\Q" + folder + "\\E/acts.yml:[12]: .*\n"), run.err());
    }

    private JsonNode json(String on, String acts) throws Exception {
        Run run = run(on, acts, "--format", "json");
        assertEquals(0, run.exitCode(), run.err());
        return new ObjectMapper().readTree(run.out());
    }

    private Run run(String on, String acts, String... more) {
        Folder files = new Folder(folder);
        List<String> arguments = new ArrayList<>(List.of(
                "cadence",
                "--stages",
                files.file(
                        "stages.yml",
                        "stages: {plants: {section: nature, groups: {fern: {name: Fern, support: Ana Ulm}}}}\n"),
                "--people",
                files.file("people.yml", "- {slug: ana, name: Ana Ulm}\n"),
                "--acts",
                files.file("acts.yml", acts),
                "--on",
                on));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
