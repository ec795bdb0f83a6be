package dev.ssc.examples.cadence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ssc.examples.console.Folder;
import dev.ssc.examples.console.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ssc cadence} makes of an organisation with everything in it, row by row. */
class CadenceFilesTest {

    private static final String STAGES = """
            stages:
              grow:
                section: nature
                groups:
                  fern: {name: Fern, support: [Ana Ulm, Bo Ek]}
                  moss: {name: Moss, support: Ana Ulm}
                  same: {name: Same One, support: Zed Nolink}
                  empty: {name: Empty}
              water:
                section: nature
                groups:
                  same: {name: Same Two, support: Cy Aus}
            """;

    private static final String PEOPLE = """
            - {slug: ana, name: Ana Ulm, zone: Europe/Lisbon}
            - {slug: bo, name: Bo Ek, days: [TUE]}
            - {slug: cy, name: Cy Aus, zone: Pacific/Auckland}
            - {slug: mo, name: Mo Ys, kind: manager}
            - {slug: kim, name: Kim Eibe}
            """;

    private static final String FUNCTIONS = """
            - {key: budget, section: Finance, support: Kim Eibe, frequency: 1x Qtr on budget + once per month}
            - {key: customer, section: Customer Success, support: Kim Eibe, frequency: weekly on Fri join EMEA scrum}
            - {key: quiet, section: Finance, support: Kim Eibe, frequency: N/A}
            - {key: odd, section: Finance, support: Kim Eibe, frequency: now and then}
            - {key: vacant, section: Finance, support: TBD, frequency: weekly}
            """;

    @TempDir
    private Path folder;

    @Test
    @Tag("CAD-1")
    @Tag("CAD-2")
    @Tag("CAD-3")
    @Tag("CAD-9")
    void everyObligationHasItsRowInOrder() throws Exception {
        assertEquals(
                List.of(
                        "group/fern update P1M",
                        "group/fern feedback P1M",
                        "group/fern office-hours P3M",
                        "group/fern rhythm P1W",
                        "group/moss update P1M",
                        "group/moss feedback P1M",
                        "group/grow/same update P1M",
                        "group/grow/same feedback P1M",
                        "group/water/same update P1M",
                        "group/water/same feedback P1M",
                        "section/nature section-sync P1M",
                        "function/Finance/budget rhythm P3M on budget",
                        "function/Finance/budget rhythm P1M",
                        "function/Customer Success/customer rhythm P1W join EMEA scrum",
                        "Zed Nolink one-on-one P1M",
                        "ana one-on-one P1M",
                        "bo one-on-one P1M",
                        "cy one-on-one P1M",
                        "kim one-on-one P1M",
                        "mo one-on-one P1M"),
                rows("2026-03-10", """
                        anchor: 2026-01-31
                        seats:
                          group/fern: {anchor: 2026-02-10, rhythm: Once Per WEEK, office-hours: true}
                        """).map(CadenceFilesTest::name).toList());
    }

    @ParameterizedTest
    @Tag("CAD-5")
    @Tag("CAD-9")
    @CsvSource({
        "group/fern update, 2026-03-02, 'shared by two people: the earliest of theirs'",
        "bo one-on-one, 2026-03-03, 'works on Tuesdays only'",
        "group/moss update, 2026-03-02, 'Monday after the Saturday'",
        "'function/Customer Success/customer rhythm', 2026-02-13, 'a week after the first Friday'",
        "function/Finance/budget rhythm, 2026-04-30, 'a quarter'"
    })
    void theFirstPeriodIsDueOnAWorkingDayOfWhoeverAnswers(String name, String due, String why) throws Exception {
        assertEquals(
                due, row("2026-02-01", "anchor: 2026-01-31\n", name).at("/due").asText(), why);
    }

    @ParameterizedTest
    @Tag("CAD-7")
    @CsvSource({
        // the day of an act is that of the person who did it
        "2026-03-01T10:59Z, cy, group/water/same, on-time",
        "2026-03-02T10:59Z, cy, group/water/same, on-time",
        "2026-03-02T11:00Z, cy, group/water/same, late",
        "2026-03-08T10:59Z, cy, group/water/same, late",
        "2026-03-08T11:00Z, cy, group/water/same, missed",
        "2026-03-02T23:59Z, ana, group/moss, on-time",
        "2026-03-02T23:59-01:00, ana, group/moss, late",
        "2026-01-31T00:00Z, ana, group/moss, on-time",
        "2026-01-30T23:59Z, ana, group/moss, missed"
    })
    void theDayOfAnActIsThatOfThePersonWhoDidIt(String at, String by, String seat, String outcome) throws Exception {
        String acts = "anchor: 2026-01-31\nacts: [{id: a, at: " + at + ", by: " + by + ", seat: " + seat
                + ", kind: update}]\n";
        assertEquals(
                outcome,
                row("2026-03-12", acts, seat + " update")
                        .at("/periods/0/outcome")
                        .asText());
    }

    @ParameterizedTest
    @Tag("CAD-10")
    @CsvSource({"post, on-time", "all-quiet, on-time", "reminder, null", "reaction, null", "edit, null"})
    void aReminderAReactionOrAnEditIsNoAct(String how, String outcome) throws Exception {
        String acts =
                "anchor: 2026-01-31\nacts: [{id: a, at: 2026-02-05T10:00Z, by: ana, seat: group/moss, kind: update,"
                        + " how: " + how + "}]\n";
        assertEquals(
                outcome,
                row("2026-02-06", acts, "group/moss update")
                        .at("/periods/0/outcome")
                        .asText());
    }

    @Test
    @Tag("CAD-9")
    void oneActSatisfiesTheSeatWhoeverOfItDidIt() throws Exception {
        String acts =
                "anchor: 2026-01-31\nacts: [{id: a, at: 2026-02-05T10:00Z, by: bo, seat: group/fern, kind: update}]\n";
        assertEquals(
                "a",
                row("2026-02-06", acts, "group/fern update")
                        .at("/periods/0/act")
                        .asText());
        assertEquals(
                1, row("2026-02-06", acts, "group/fern update").get("periods").size());
    }

    @Test
    @Tag("CAD-3")
    void anActCountsForEveryRhythmOfItsSeatUnlessItNamesOne() throws Exception {
        String act = "anchor: 2026-01-31\nacts: [{id: a, at: 2026-02-05T10:00Z, by: kim,"
                + " seat: function/Finance/budget, kind: rhythm%s}]\n";
        String quarter = "function/Finance/budget rhythm P3M on budget";
        String month = "function/Finance/budget rhythm P1M";
        assertEquals("on-time", outcome(act.formatted(""), quarter));
        assertEquals("on-time", outcome(act.formatted(""), month));
        assertEquals("on-time", outcome(act.formatted(", text: on budget"), quarter));
        assertEquals("null", outcome(act.formatted(", text: on budget"), month));
    }

    private String outcome(String acts, String name) throws Exception {
        return rows("2026-02-06", acts)
                .filter(row -> name(row).equals(name))
                .findFirst()
                .orElseThrow()
                .at("/periods/0/outcome")
                .asText();
    }

    @ParameterizedTest
    @Tag("CAD-11")
    @CsvSource({
        // three months before 16 September is 16 June; the third release before it is on 10 June
        "group/moss breaking-changes, 2026-06-10",
        // six months before
        "section/nature breaking-changes, 2026-03-16"
    })
    void breakingChangesAreAskedAboutInTime(String name, String due) throws Exception {
        String releases = """
                anchor: 2026-01-31
                releases:
                  - {version: "17.0", on: 2026-09-16}
                  - {version: "16.9", on: 2026-06-10}
                  - {version: "16.10", on: 2026-07-16}
                  - {version: "16.11", on: 2026-08-16}
                """;
        assertEquals(due, row("2026-02-01", releases, name).get("due").asText());
    }

    @Test
    @Tag("CAD-11")
    void aDayThatIsNoWorkingDayIsMovedToTheOneBefore() throws Exception {
        String releases = "anchor: 2026-01-31\nreleases: [{version: \"17.0\", on: 2026-09-14}]\n";
        assertEquals(
                "2026-06-12",
                row("2026-02-01", releases, "group/moss breaking-changes")
                        .get("due")
                        .asText());
    }

    @ParameterizedTest
    @Tag("CAD-8")
    @CsvSource({
        "2026-02-19, upcoming 2026-03-02, open",
        "2026-02-20, paused 2026-03-02, excused",
        "2026-03-09, paused 2026-03-31, excused excused",
        "2026-03-10, upcoming 2026-04-10, excused excused open",
        "2026-04-10, due 2026-04-10, excused excused open"
    })
    void aTimeAsideExcusesAndTheReturnIsANewBeginning(String on, String standing, String outcomes) throws Exception {
        String terms = "- {person: ana, seat: group/moss, phase: aside, since: 2026-01-10,"
                + " aside: [{from: 2026-02-20, to: 2026-03-10}]}\n";
        assertRow(row(on, "anchor: 2026-01-31\n", "group/moss update", "--terms", terms), standing, outcomes);
    }

    @Test
    @Tag("CAD-8")
    void withABackfillTheSequenceGoesOn() throws Exception {
        String terms = "- {person: ana, seat: group/moss, phase: active, since: 2026-01-10,"
                + " aside: [{from: 2026-02-20, to: 2026-03-10, backfill: mo}]}\n";
        String acts = """
                anchor: 2026-01-31
                acts:
                  - {id: in, at: 2026-02-27T10:00Z, by: mo, seat: group/moss, kind: update}
                  - {id: after, at: 2026-03-20T10:00Z, by: mo, seat: group/moss, kind: update}
                """;
        assertRow(
                row("2026-04-01", acts, "group/moss update", "--terms", terms),
                "upcoming 2026-04-30",
                "backfilled on-time open");
    }

    @Test
    void withoutAnAnchorTheBeginningOfATermCounts() throws Exception {
        String terms = Stream.of(
                        "ana group/fern", "bo group/fern", "ana group/moss", "cy group/water/same", "mo section/nature")
                .map(pair -> pair.split(" "))
                .map(pair -> "- {person: " + pair[0] + ", seat: " + pair[1] + ", phase: active, since: 2026-01-12}\n")
                .collect(Collectors.joining());
        Run run = run("2026-02-01", "acts: []\n", "--terms", terms);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("group/grow/same"), run.err());
        assertEquals("", run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acts: [{id: a, at: 2026-02-05T10:00Z, by: nobody, seat: group/moss, kind: update}]",
                "acts: [{id: a, at: 2026-02-05T10:00Z, by: Ana Ulm, seat: group/moss, kind: update}]",
                "acts: [{id: a, at: 2026-02-05T10:00Z, by: ana, seat: group/reed, kind: update}]",
                "acts: [{id: a, at: 2026-02-05T10:00Z, by: ana, seat: moss, kind: update}]",
                "acts: [{id: a, at: 2026-02-05T10:00Z, by: ana, seat: group/moss, kind: news}]",
                "acts: [{id: a, at: 2026-02-05T10:00Z, by: ana, seat: group/moss, kind: update, how: shout}]",
                "acts: [{id: a, at: 2026-02-05, by: ana, seat: group/moss, kind: update}]",
                "acts: [{id: a, at: 2026-02-30T10:00Z, by: ana, seat: group/moss, kind: update}]",
                "acts: [{id: a, by: ana, seat: group/moss, kind: update}]",
                "acts: [{id: a, at: 2026-02-05T10:00Z, by: ana, kind: update}]",
                "seats: {group/moss: {anchor: 2026-02-30}}",
                "seats: {group/moss: {office-hours: yes}}",
                "releases: [{version: \"17\", on: 2026-09-16}]",
                "releases: [{version: \"17.0\", on: soon}]"
            })
    void whatCannotBeUnderstoodIsNamedWithItsLine(String line) {
        Run run = run("2026-03-10", "anchor: 2026-01-31\n" + line + "\n");
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().matches("\\Q" + folder + "\\E/acts.yml:2: .*\n"), run.err());
    }

    private static void assertRow(JsonNode row, String standing, String outcomes) {
        assertEquals(standing, row.get("status").asText() + " " + row.get("due").asText());
        assertEquals(
                outcomes,
                StreamSupport.stream(row.get("periods").spliterator(), false)
                        .map(period -> period.get("outcome").asText("open"))
                        .collect(Collectors.joining(" ")));
    }

    private static String name(JsonNode row) {
        return Stream.of("seat", "person", "kind", "every", "text")
                .map(row::get)
                .filter(value -> !value.isNull())
                .map(JsonNode::asText)
                .collect(Collectors.joining(" "));
    }

    private JsonNode row(String on, String acts, String name, String... more) throws Exception {
        return rows(on, acts, more)
                .filter(row -> name(row).startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> rows(String on, String acts, String... more) throws Exception {
        Run run = run(on, acts, more);
        JsonNode obligations = new ObjectMapper().readTree(run.out()).get("obligations");
        return StreamSupport.stream(obligations.spliterator(), false);
    }

    private Run run(String on, String acts, String... more) {
        Folder files = new Folder(folder);
        Stream<String> usual = Stream.of(
                "cadence",
                "--stages",
                files.file("stages.yml", STAGES),
                "--sections",
                files.file("sections.yml", "nature: {name: Nature, sm: Mo Ys}\n"),
                "--people",
                files.file("people.yml", PEOPLE),
                "--functions",
                files.file("functions.yml", FUNCTIONS),
                "--acts",
                files.file("acts.yml", acts),
                "--on",
                on,
                "--format",
                "json");
        Stream<String> terms = more.length == 0 ? Stream.empty() : Stream.of(more[0], files.file("terms.yml", more[1]));
        return Run.of(Stream.concat(usual, terms).toArray(String[]::new));
    }
}
