package dev.ssc.examples.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ssc.examples.console.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scenarios of terms, seats, people and obligations can be printed as well as played. */
class PlayedAsJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cadence-acts",
                "cadence-late-update",
                "cadence-pause",
                "cadence-reminders",
                "person-leaves",
                "seat-asked-for",
                "term-backfill",
                "term-checklist"
            })
    void aScenarioHasALineAStepAndOneForTheWhole(String scenario) throws Exception {
        Run run = Run.of("play", "--format", "json", file(scenario));
        assertEquals(0, run.exitCode(), run.err());
        List<String> lines = run.out().lines().toList();
        JsonNode whole = new ObjectMapper().readTree(lines.get(lines.size() - 1));
        assertEquals(lines.size() - 1, whole.get("steps").asInt());
        assertEquals(0, whole.get("unmet").asInt());
        for (String line : lines.subList(0, lines.size() - 1)) {
            JsonNode requests = new ObjectMapper().readTree(line).get("requests");
            requests.forEach(request -> assertTrue(request.get("kind").asText().contains("."), line));
        }
    }

    private static String file(String scenario) throws Exception {
        return Path.of(Objects.requireNonNull(PlayedAsJsonTest.class.getResource("/scenarios/" + scenario + ".yml"))
                        .toURI())
                .toString();
    }
}
