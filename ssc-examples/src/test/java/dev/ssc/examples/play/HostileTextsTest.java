package dev.ssc.examples.play;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.ssc.examples.console.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Free texts of a scenario may hold anything: JSON carries it exactly, and the story shows it without harm. */
class HostileTextsTest {

    private static final String SCENARIO = """
            scenario: "TEXT"
            people: [{key: ana, name: "TEXT", role: engineer}]
            steps:
              - {at: 2026-03-02T09:00Z, on: call/c1, do: consider, with: {ticket: "TEXT", customer: "TEXT", agenda: [{item: "TEXT", text: "TEXT"}]}}
              - {at: 2026-03-02T09:00Z, on: call/c1, do: agree, with: {by: ana, type: discovery}}
              - {at: 2026-03-02T09:00Z, on: call/c1, do: staff, with: {lead: ana, needs: "TEXT"}}
              - {at: 2026-03-02T09:00Z, on: call/c1, do: offer-link, with: {title: "support TEXT", questions: [{text: "ticket TEXT", required: true}]}}
              - {at: 2026-03-02T09:00Z, on: call/c1, do: link-failed, with: {reason: "TEXT"}}
              - {at: 2026-03-02T09:00Z, on: call/c1, do: offer-link, with: {title: "support TEXT", questions: [{text: "ticket TEXT", required: true}]}}
              - {at: 2026-03-02T09:00Z, on: call/c1, do: link-ready, with: {link: "TEXT", url: "TEXT"}}
              - {at: 2026-03-02T09:00Z, on: call/c1, do: book, with: {link: "TEXT", booking: "TEXT", start: 2026-03-03T10:00Z, ticket: "TEXT"}}
              - {at: 2026-03-02T09:00Z, on: call/c1, do: settle-item, with: {item: "TEXT", as: async, note: "TEXT"}}
              - {at: 2026-03-02T09:00Z, on: call/c1, do: send-pre-call, with: {goals: "goal TEXT", required: ["person TEXT"]}}
              - {at: 2026-03-02T09:00Z, on: call/c1, do: ticket-merged, with: {into: "other TEXT", other-call: "TEXT"}}
              - {at: 2026-03-03T10:00Z, on: call/c1, do: start, with: {by: ana}}
              - {at: 2026-03-03T10:30Z, on: call/c1, do: end, with: {by: ana, outcome: solved, hard-exit: slow-progress, context: "x TEXT", constraints: "x TEXT", path: "x TEXT", rejoin: "x TEXT"}}
              - {at: 2026-03-03T10:31Z, on: call/c1, do: summarise, id: "TEXT", with: {by: ana, learned: "x TEXT", support-next: "x TEXT", customer-next: "x TEXT", next-call: "x TEXT"}}
              - {at: 2026-03-03T10:00Z, on: call/c2, do: consider, with: {ticket: "1", customer: "a", markers: [customer-asked]}}
              - {at: 2026-03-03T10:00Z, on: call/c2, do: decline, with: {by: ana, reason: "TEXT", reply: "x TEXT"}}
            """;

    /** How YAML writes the text, and what it means. */
    record Text(String written, String meant) {

        @Override
        public String toString() {
            return written.substring(0, Math.min(40, written.length()));
        }
    }

    @TempDir
    private Path folder = Path.of("");

    static Stream<Text> texts() {
        return Stream.of(
                new Text("\\0\\x07\\e[31m\\x08\\x7F\\x9B", "\0\u0007\u001B[31m\b\u007F\u009B"),
                new Text("a\\r\\nb\\tc\\N\\u2028\\u2029", "a\r\nb\tc\u0085\u2028\u2029"),
                new Text("\\u202Eabc\\u2066def\\u200F", "\u202Eabc\u2066def\u200F"),
                new Text(
                        "\uD83D\uDE00 \uD83D\uDC69\u200D\uD83D\uDCBB \u00E4\u0301",
                        "\uD83D\uDE00 \uD83D\uDC69\u200D\uD83D\uDCBB \u00E4\u0301"),
                new Text("{reply} [[{url}]] $1 \\\\ %s \\\" </script>", "{reply} [[{url}]] $1 \\ %s \" </script>"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void jsonCarriesThemExactly(Text text) throws IOException {
        Run run = played(text, "json");
        List<String> carried = strings(run);
        assertAll(
                () -> assertEquals(17, run.out().lines().count()),
                () -> assertTrue(carried.contains(text.meant()), "the text itself"),
                () -> assertTrue(carried.contains("goal " + text.meant()), "the goals"),
                () -> assertTrue(carried.contains("person " + text.meant()), "who must be there"),
                () -> assertTrue(carried.contains("other " + text.meant()), "the other ticket"),
                () -> assertEquals(
                        5,
                        carried.stream().filter(("x " + text.meant())::equals).count(),
                        "the reply and the parts of the summary"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theStoryShowsThemWithoutHarm(Text text) throws IOException {
        Run run = played(text, "text");
        assertFalse(
                run.out().codePoints().anyMatch(point -> point != '\n' && Character.isISOControl(point)),
                "a control character");
        assertFalse(run.out().codePoints().anyMatch(point -> point == 0x202E || point == 0x2066), "a turned line");
        assertTrue(run.out().endsWith("\n16 steps, all as expected.\n"), "the last line");
        assertTrue(run.out().length() < 100_000, run.out().length() + " characters");
    }

    @Test
    void aMegabyteIsCarriedToo() throws IOException {
        String megabyte = "\uD83D\uDE00".repeat(250_000) + " ".repeat(500_000) + "z";
        Path file = folder.resolve("scenario.yml");
        Files.writeString(file, """
                people: [{key: ana, name: Ana, role: engineer}]
                steps:
                  - {at: 2026-03-02T09:00Z, on: call/c1, do: consider, with: {ticket: "1", customer: a}}
                  - {at: 2026-03-02T09:00Z, on: call/c1, do: decline, with: {by: ana, reason: a, reply: "%s"}}
                """.formatted(megabyte));
        Run json = Run.of("play", "--format", "json", file.toString());
        assertEquals(0, json.exitCode(), json.err());
        assertTrue(strings(json).contains(megabyte), "the reply");
        Run story = Run.of("play", file.toString());
        assertEquals(0, story.exitCode(), story.err());
        assertTrue(story.out().length() < 10_000, story.out().length() + " characters");
    }

    private static List<String> strings(Run run) throws IOException {
        List<String> carried = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(run.out())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
                    carried.add(json.getText());
                }
            }
        }
        return carried;
    }

    private Run played(Text text, String format) throws IOException {
        Path file = folder.resolve("scenario.yml");
        Files.writeString(file, SCENARIO.replace("TEXT", text.written()));
        Run run = Run.of("play", "--format", format, file.toString());
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        return run;
    }
}
