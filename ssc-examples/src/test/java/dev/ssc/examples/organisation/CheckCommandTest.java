package dev.ssc.examples.organisation;

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

class CheckCommandTest {

    @TempDir
    private Path folder;

    @Test
    @Tag("ORG-6")
    void aWarningIsShownAndNothingIsWrong() throws Exception {
        Run run = check("Anna Ulm");
        assertEquals(0, run.exitCode());
        assertEquals("", run.err());
        JsonNode finding = new ObjectMapper().readTree(run.out()).at("/findings/0");
        List<String> keys = new ArrayList<>();
        finding.fieldNames().forEachRemaining(keys::add);
        assertEquals(List.of("level", "rule", "file", "line", "message", "suggestion"), keys);
        assertEquals("warning", finding.get("level").asText());
        assertEquals("ORG-6", finding.get("rule").asText());
        assertEquals(folder + "/stages.yml", finding.get("file").asText());
        assertEquals(6, finding.get("line").asInt());
        assertEquals("Ana Ulm", finding.get("suggestion").asText());
    }

    @Test
    @Tag("ORG-2")
    void anErrorEndsWithOneAndStandsOnStderrToo() throws Exception {
        Run run = check("[[Ana Ulm]]");
        assertEquals(1, run.exitCode());
        assertEquals(
                "error",
                new ObjectMapper().readTree(run.out()).at("/findings/0/level").asText());
        assertTrue(run.err().startsWith(folder + "/stages.yml:6: error ORG-2: "), run.err());
    }

    @Test
    @Tag("ORG-2")
    void inTextAllFindingsStandOnStdout() {
        check("[[Ana Ulm]]");
        Run run = Run.of("org", "check", "--stages", folder + "/stages.yml", "--people", folder + "/people.yml");
        assertEquals(1, run.exitCode());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith(folder + "/stages.yml:6: error ORG-2: "), run.out());
        assertTrue(run.out().endsWith("\n1 error, 0 warnings, 0 notes.\n"), run.out());
    }

    @Test
    void nothingToFindIsSaid() {
        check("Ana Ulm");
        Run run = Run.of("org", "check", "--stages", folder + "/stages.yml");
        assertEquals(0, run.exitCode());
        assertEquals("Nothing was found; all is well.\n", run.out());
    }

    private Run check(String support) {
        String stages = new Folder(folder).file("stages.yml", """
                        stages:
                          plants:
                            section: nature
                            groups:
                              fern: {name: Fern,
                                     support: %s}
                        """.formatted(support));
        String people = new Folder(folder).file("people.yml", "- {slug: ana-ulm, name: Ana Ulm}\n");
        return Run.of("org", "check", "--stages", stages, "--people", people, "--format", "json");
    }
}
