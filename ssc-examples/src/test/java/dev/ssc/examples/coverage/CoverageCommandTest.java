package dev.ssc.examples.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ssc.examples.console.Folder;
import dev.ssc.examples.console.Run;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageCommandTest {

    private static final String STAGES = """
            stages:
              plants:
                section: nature
                groups:
                  fern:
                    name: Fern
                    support: [Ana Ulm, Bo Ek]
                  moss:
                    name: Moss
                    support: {who: Ana Ulm}
            """;

    private static final String PEOPLE = """
            - {slug: ana-ulm, name: Ana Ulm}
            - {slug: bo, name: Bo Ek}
            - {slug: other-bo, name: Bo Ek}
            """;

    @TempDir
    private Path folder;

    private String stages = "";
    private String people = "";

    @BeforeEach
    void writeFiles() {
        stages = new Folder(folder).file("stages.yml", STAGES);
        people = new Folder(folder).file("people.yml", PEOPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coverage", "vacancies"})
    @Tag("ORG-2")
    @Tag("ORG-6")
    void errorsDoNotStopACommandAndStandOneALineOnStderr(String command) throws Exception {
        Run run = Run.of(command, "--stages", stages, "--people", people, "--format", "json");
        assertEquals(1, run.exitCode());
        assertTrue(new ObjectMapper().readTree(run.out()).isObject());
        List<String> lines = run.err().lines().toList();
        assertEquals(2, lines.size(), run.err());
        assertTrue(lines.get(0).startsWith(stages + ":7: error ORG-6: "), run.err());
        assertTrue(lines.get(0).contains("Bo Ek"), run.err());
        assertTrue(lines.get(1).startsWith(stages + ":10: error ORG-2: "), run.err());
    }

    @Test
    @Tag("ORG-6")
    void theJsonIsCompleteInSpiteOfErrors() throws Exception {
        Run run = Run.of("coverage", "--stages", stages, "--people", people, "--format", "json");
        JsonNode groups = new ObjectMapper().readTree(run.out()).get("groups");
        assertEquals(2, groups.size());
        assertEquals("shared", groups.at("/0/coverage").asText());
        assertTrue(groups.at("/0/counterparts/1/person").isNull());
        assertEquals("vacant", groups.at("/1/coverage").asText());
    }

    @Test
    @Tag("ORG-6")
    void inTextTooErrorsStandOnStderr() {
        Run run = Run.of("coverage", "--stages", stages, "--people", people);
        assertEquals(1, run.exitCode());
        assertEquals(2, run.err().lines().count());
        assertTrue(run.out().contains("Ana Ulm, Bo Ek"), run.out());
    }

    @Test
    @Tag("COV-1")
    void withoutPeopleNobodyIsLinkedAndNothingIsWrong() throws Exception {
        String clean = new Folder(folder).file("clean.yml", STAGES.replace("{who: Ana Ulm}", "Ana Ulm (emea)"));
        Run run = Run.of("coverage", "--stages", clean, "--format", "json");
        assertEquals(0, run.exitCode(), run.err());
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertEquals(
                "{\"name\":\"Ana Ulm\",\"person\":null,\"region\":\"EMEA\"}",
                json.at("/groups/1/counterparts/0").toString());
        assertEquals(
                "[{\"key\":\"nature\",\"name\":\"nature\",\"coverage\":\"vacant\",\"counterparts\":[]}]",
                json.get("sections").toString());
        assertEquals(
                "{\"sections\":1,\"stages\":1,\"groups\":2,\"vacantGroups\":0,\"singleGroups\":1,\"sharedGroups\":1,"
                        + "\"vacantSections\":1,\"counterparts\":2,\"assignments\":3}",
                json.get("summary").toString());
    }

    @Test
    @Tag("ORG-9")
    void stagesWithoutAGroupAreAnErrorAndStillPrinted() throws Exception {
        String empty = new Folder(folder).file("empty.yml", "stages: {}\n");
        Run run = Run.of("coverage", "--stages", empty, "--format", "json");
        assertEquals(1, run.exitCode());
        assertTrue(run.err().startsWith(empty + ":1: error ORG-9: "), run.err());
        assertEquals(
                0, new ObjectMapper().readTree(run.out()).at("/summary/groups").asInt());
    }

    @Test
    void datesFarAwayAreDates() {
        for (String date : List.of("0001-01-01", "9999-12-31", "-0001-01-01", "+999999999-12-31", "-999999999-01-01")) {
            Run run = Run.of("coverage", "--on=" + date, "--format", "json");
            assertEquals(0, run.exitCode(), run.err());
        }
    }
}
