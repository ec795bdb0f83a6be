package dev.ssc.examples.play;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.examples.console.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a scenario of terms, seats or departures is said with its line, and is no rejection by a rule. */
class UnusableTermScenarioTest {

    private static final String SCENARIO = """
            people: [{key: ana, name: Ana, role: engineer}]
            seats: [{%s}]
            steps: [{at: 2026-03-02T09:00Z, %s}]
            """;
    private static final String STEP = "on: seat/fern, do: ask, with: {by: ana}";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on: person/zed, do: leave-organisation",
                "on: person/ana, do: leave",
                "on: seat/fern, do: close-request",
                "on: seat/fern, do: ask",
                "'on: seat/fern, do: ask, with: {by: zed}'",
                "on: term/t1, do: adopt",
                "'on: term/t1, do: express-interest, with: {person: zed, seat: fern}'",
                "'on: term/t1, do: express-interest, with: {person: ana, seat: fern, kind: house}'",
                "'on: term/t1, do: express-interest, with: {person: ana, seat: fern, kind: section}'",
                "'on: term/t1, do: settle-item, with: {item: REL-9, as: done}'",
                "'on: term/t1, do: settle-item, with: {item: REL-1, as: open}'",
                "on: term/t1, do: end",
                "'on: term/t1, do: step-aside, with: {until: soon}'",
                "'on: term/t1, do: withdraw, with: {reason: none}'",
            })
    void aStepThatCannotBePlayed(String step) throws IOException {
        unusable("key: fern", step, 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stage: grow",
                "'key: fern, kind: house'",
                "'key: fern, pm: zed'",
                "'key: fern, counterparts: [zed]'",
                "'key: fern, counterparts: [ana, ana]'",
                "'key: fern}, {key: fern'",
                "'key: fern, colour: green'",
            })
    void aSeatThatCannotBeUnderstood(String seat) throws IOException {
        unusable(seat, STEP, 2);
    }

    @Test
    void aManagerWhomNobodyIsIsSaid() throws IOException {
        Path file = folder.resolve("scenario.yml");
        Files.writeString(
                file,
                SCENARIO.formatted("key: fern", STEP).replace("role: engineer}", "role: engineer, manager: zed}"));
        Run run = Run.of("play", file.toString());
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith(file + ":1: "), run.err());
        assertTrue(run.err().contains("there is no person \"zed\""), run.err());
    }

    @Test
    void aManagerMayStandBelow() throws IOException {
        Path file = folder.resolve("scenario.yml");
        Files.writeString(
                file,
                SCENARIO.formatted("key: fern", STEP)
                        .replace(
                                "role: engineer}", "role: engineer, manager: mo}, {key: mo, name: Mo, role: manager}"));
        assertEquals(0, Run.of("play", file.toString()).exitCode());
    }

    private void unusable(String seat, String step, int line) throws IOException {
        Path file = folder.resolve("scenario.yml");
        Files.writeString(file, SCENARIO.formatted(seat, step));
        Run run = Run.of("play", file.toString());
        assertAll(
                () -> assertEquals(2, run.exitCode(), run.out()),
                () -> assertTrue(run.err().contains("scenario.yml:" + line + ":"), run.err()));
    }
}
