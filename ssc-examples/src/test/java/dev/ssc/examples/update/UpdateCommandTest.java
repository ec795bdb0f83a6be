package dev.ssc.examples.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ssc.examples.console.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("UPD-1")
class UpdateCommandTest {

    @Test
    void aHeadingIsReadWithWhatFollows() {
        Run run = Run.of("update", "parse", "[SSC Update: Plan::Work_Items: GitLab 17.1.0]  hello ");
        assertEquals(0, run.exitCode());
        assertEquals("""
                {
                  "group": "Plan::Work Items",
                  "version": "17.1.0",
                  "text": "hello"
                }
                """, run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "- [SSC Update: Fern: GitLab17.1.0]", "[SSC Update: Fern: GitLab17.1]"})
    void whatIsNotInTheFormIsAFinding(String text) throws Exception {
        Run run = Run.of("update", "parse", text);
        JsonNode finding = new ObjectMapper().readTree(run.out()).at("/findings/0");
        assertEquals(1, run.exitCode());
        assertEquals("error", finding.get("level").asText());
        assertEquals("UPD-1", finding.get("rule").asText());
        assertTrue(finding.get("message").asText().contains(text), run.out());
        assertTrue(run.err().startsWith("argument:1: error UPD-1: "), run.err());
    }

    @Test
    void aHeadingIsWrittenWithALineEnd() {
        Run run = Run.of("update", "format", "--group", "Plan: Work Items", "--version", "17.1.0");
        assertEquals(0, run.exitCode());
        assertEquals("[SSC Update: Plan: Work Items: GitLab17.1.0]\n", run.out());
    }

    @ParameterizedTest
    @CsvSource({"' ', 17.1.0", "Fern, 17.1", "Fern, v17.1.0", "'Fern\n', 17.1.0", "'Fe\nrn', 17.1.0"})
    void whatCannotStandInAHeadingIsRefused(String group, String version) {
        Run run = Run.of("update", "format", "--group", group, "--version", version);
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
    }
}
