package dev.ssc.examples.cadence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ssc.examples.console.Folder;
import dev.ssc.examples.console.Golden;
import dev.ssc.examples.console.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked example of the domain's section on cadence: five groups that differ in what they shared, and when. */
@Tag("CAD-4")
@Tag("CAD-5")
@Tag("CAD-6")
@Tag("CAD-7")
class WorkedExampleTest {

    private static final List<String> GROUPS = List.of("none", "second", "fifth", "tenth", "february");

    private static final String ACTS = """
            anchor: 2026-01-31
            acts:
              - {id: feb-5, at: 2026-02-05T10:00Z, by: february, seat: group/february, kind: update}
              - {id: mar-10, at: 2026-03-10T10:00Z, by: tenth, seat: group/tenth, kind: update}
              - {id: mar-2, at: 2026-03-02T10:00Z, by: second, seat: group/second, kind: update}
              - {id: mar-5, at: 2026-03-05T10:00Z, by: fifth, seat: group/fifth, kind: update}
              - {id: feb-3, at: 2026-02-03T10:00Z, by: february, seat: group/february, kind: update}
              - {id: feb-3, at: 2026-03-03T10:00Z, by: february, seat: group/february, kind: update}
            """;

    @TempDir
    private Path folder;

    @Test
    void itsJsonIsAsAgreed() {
        Golden.of("cadence-worked-example.json").mustBe(onDay("2026-04-07").out());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-22, none, upcoming 2026-03-02, open",
        "2026-02-23, none, due-soon 2026-03-02, open",
        "2026-03-01, none, due-soon 2026-03-02, open",
        "2026-03-02, none, due 2026-03-02, open",
        "2026-03-03, none, due 2026-03-02, open open",
        "2026-03-08, none, due 2026-03-02, open open",
        "2026-03-09, none, overdue 2026-03-02, missed open",
        "2026-03-23, none, overdue 2026-03-02, missed open",
        "2026-03-24, none, due-soon 2026-03-31, missed open",
        "2026-03-30, none, due-soon 2026-03-31, missed open",
        "2026-03-31, none, due 2026-03-31, missed open",
        "2026-04-06, none, due 2026-03-31, missed open open",
        "2026-04-07, none, overdue 2026-03-31, missed missed open",
        "2026-03-01, second, due-soon 2026-03-02, open",
        "2026-03-02, second, upcoming 2026-03-31, on-time",
        "2026-03-23, second, upcoming 2026-03-31, on-time open",
        "2026-03-24, second, due-soon 2026-03-31, on-time open",
        "2026-03-04, fifth, due 2026-03-02, open open",
        "2026-03-05, fifth, upcoming 2026-03-31, late open",
        "2026-03-09, tenth, overdue 2026-03-02, missed open",
        "2026-03-10, tenth, upcoming 2026-04-30, missed on-time",
        "2026-03-31, tenth, upcoming 2026-04-30, missed on-time",
        "2026-02-03, february, upcoming 2026-03-31, on-time",
        "2026-04-06, february, due 2026-03-31, on-time open open",
        "2026-04-07, february, overdue 2026-03-31, on-time missed open",
        "2026-01-30, none, upcoming 2026-03-02, ''"
    })
    void everyDayOfItComesOutAsWritten(String on, String group, String standing, String outcomes) throws Exception {
        JsonNode update = update(on, group);
        assertEquals(
                standing,
                update.get("status").asText() + " " + update.get("due").asText());
        assertEquals(outcomes, outcomes(update));
    }

    private JsonNode update(String on, String group) throws Exception {
        JsonNode obligations = new ObjectMapper().readTree(onDay(on).out()).get("obligations");
        return StreamSupport.stream(obligations.spliterator(), false)
                .filter(owed -> owed.get("kind").asText().equals("update"))
                .filter(owed -> owed.get("seat").asText().equals("group/" + group))
                .findFirst()
                .orElseThrow();
    }

    private static String outcomes(JsonNode obligation) {
        return StreamSupport.stream(obligation.get("periods").spliterator(), false)
                .map(period -> period.get("outcome").asText("open"))
                .collect(Collectors.joining(" "));
    }

    private Run onDay(String on) {
        Folder files = new Folder(folder);
        String stages = GROUPS.stream()
                .map(group -> "      " + group + ": {name: " + group + ", support: Ana " + group + "}\n")
                .collect(Collectors.joining("", "stages:\n  plants:\n    section: nature\n    groups:\n", ""));
        String people = GROUPS.stream()
                .map(group -> "- {slug: " + group + ", name: Ana " + group + "}\n")
                .collect(Collectors.joining());
        Run run = Run.of(
                "cadence",
                "--stages",
                files.file("stages.yml", stages),
                "--people",
                files.file("people.yml", people),
                "--acts",
                files.file("acts.yml", ACTS),
                "--on",
                on,
                "--format",
                "json");
        assertEquals(0, run.exitCode(), run.err());
        return run;
    }
}
