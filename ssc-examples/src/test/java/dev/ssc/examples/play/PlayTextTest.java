package dev.ssc.examples.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.examples.console.Golden;
import dev.ssc.examples.console.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was played is told as a story that a support engineer understands. */
class PlayTextTest {

    private static final String SCENARIOS = "src/test/resources/scenarios/";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"call-from-doubt-to-summary", "call-customer-does-not-come", "term-way-in"})
    void aScenarioReadsAsAgreed(String scenario) {
        Run run = Run.of("play", SCENARIOS + scenario + ".yml");
        assertEquals(0, run.exitCode());
        Golden.of("play-" + scenario + ".txt").mustBe(run.out());
    }

    @Test
    void whatIsNotAsExpectedIsSaidAtItsStepAndAtTheEnd() throws IOException {
        Path file = folder.resolve("scenario.yml");
        Files.writeString(file, """
                scenario: wrong
                steps:
                  - {at: 2026-03-02T09:00:30Z, on: call/c1, do: consider, with: {ticket: "1", customer: acme},
                     expect: {outcome: rejected, phase: agreed}}
                """);
        Run run = Run.of("play", file.toString());
        assertEquals(1, run.exitCode());
        assertEquals("""
                wrong

                call/c1
                   1  Mon 2 Mar 2026 09:00:30 UTC
                      A call on ticket 1 of acme is considered. It is now considered.
                      NOT AS EXPECTED: outcome: rejected expected, but it is accepted
                      NOT AS EXPECTED: phase: agreed expected, but it is considered

                1 step, 1 not as expected.
                """, run.out());
    }

    @Test
    void severalScenariosAreToldOneAfterTheOther() {
        Run run = Run.of("play", SCENARIOS + "call-edges.yml", SCENARIOS + "call-edges.yml");
        assertTrue(run.out().contains("as expected.\n\norder of judgement"), run.out());
    }
}
