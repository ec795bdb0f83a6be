package dev.ssc.examples.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ssc.examples.console.Folder;
import dev.ssc.examples.console.Golden;
import dev.ssc.examples.console.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiffCommandTest {

    private static final String BEFORE = """
            stages:
              plants:
                section: nature
                groups:
                  fern: {name: Fern, support: [Ana, Bo]}
                  moss: {name: Moss, support: Cy}
                  lichen: {name: Lichen, support: Dee}
                  reed: {name: Reed, support: [Eve, Fay, Gus]}
              stones:
                section: nature
                groups:
                  slate: {name: Slate, support: Hal}
            """;

    private static final String AFTER = """
            stages:
              plants:
                section: nature
                groups:
                  fern: {name: Ferns, support: [Bo, Ivy]}
                  lichens: {name: Lichen, support: Dee}
                  reed: {name: Reed, support: [Eve, Fay, Gus]}
                  grass: {name: Grass, support: Jo}
              stones:
                section: earth
                groups:
                  slate: {name: Slate, support: Hal (EMEA)}
                  moss: {name: Moss, support: Cy}
            """;

    @TempDir
    private Path temporary;

    private Folder from = new Folder(Path.of(""));
    private Folder to = new Folder(Path.of(""));

    @BeforeEach
    void writeSnapshots() {
        from = new Folder(temporary).folder("from");
        to = new Folder(temporary).folder("to");
        from.file("stages.yml", BEFORE);
        to.file("stages.yml", AFTER);
    }

    @Test
    @Tag("ORG-7")
    void changesAndFindingsAreAsAgreed() {
        Run json = diff("--format", "json");
        assertEquals(0, json.exitCode(), json.err());
        assertEquals("", json.err());
        Golden.of("diff.json").mustBe(json.out().replace(to.toString(), "TO"));
        Golden.of("diff.txt").mustBe(diff().out().replace(to.toString(), "TO"));
    }

    @Test
    @Tag("ORG-8")
    void aDeclaredRenameIsAChange() {
        Run run = diff("--declared", declared("- {rename: lichen, to: plants/lichens}\n"), "--format", "json");
        assertEquals(0, run.exitCode(), run.err());
        Golden.of("diff-declared.json").mustBe(run.out());
    }

    @Test
    void nothingChangedIsSaid() {
        Run run = Run.of("org", "diff", "--from", from + "/", "--to", from.toString());
        assertEquals(new Run(0, "Nothing has changed.\n", ""), run);
    }

    @Test
    @Tag("ORG-9")
    void aRefusedSnapshotEndsWithOneAndItsChangesArePrinted() throws Exception {
        to.file("stages.yml", BEFORE.replace("[Ana, Bo]", "TBD"));
        Run run = diff("--format", "json");
        assertEquals(1, run.exitCode());
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertEquals(2, json.get("changes").size());
        assertEquals("ORG-9", json.at("/findings/0/rule").asText());
        assertEquals(to + "/stages.yml", json.at("/findings/0/file").asText());
        assertEquals(1, json.at("/findings/0/line").asInt());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().startsWith(to + "/stages.yml:1: error ORG-9: "), run.err());
    }

    @Test
    @Tag("ORG-9")
    void anEmptySnapshotIsRefusedOnce() throws Exception {
        to.file("stages.yml", "stages:\n");
        Run run = diff("--format", "json");
        assertEquals(1, run.exitCode());
        assertEquals(1, new ObjectMapper().readTree(run.out()).get("findings").size());
        assertEquals(1, run.err().lines().count(), run.err());
        Run text = diff();
        assertEquals(1, text.exitCode());
        assertEquals("", text.err());
    }

    @Test
    @Tag("ORG-1")
    void errorsOfReadingStandOnStderrAndNotAmongTheFindings() throws Exception {
        to.file("stages.yml", BEFORE.replace("section: nature\n    groups:\n      slate", "groups:\n      slate"));
        Run run = diff("--format", "json");
        assertEquals(1, run.exitCode());
        assertEquals(
                "[]", new ObjectMapper().readTree(run.out()).get("findings").toString());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().contains("error ORG-1"), run.err());
    }

    @Test
    @Tag("ORG-7")
    void sectionsPeopleAndFunctionsAreReadIfTheyAreThere() throws Exception {
        from.file("sections.yml", "nature: {name: Nature, sm: Kim}\n");
        to.file("sections.yml", "nature: {name: Nature, sm: Lee}\nearth: {name: Earth}\n");
        from.file("people.yml", "- {slug: kim, name: Kim}\n");
        from.file("functions.yml", "- {section: Money}\n");
        Run run = diff("--format", "json");
        assertEquals(1, run.exitCode());
        assertTrue(run.err().startsWith(from + "/functions.yml:1: error ORG-2: "), run.err());
        assertTrue(run.out().contains("\"section\": \"nature\",\n      \"counterpart\": \"Lee\""), run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- rename: lichen\n",
                "- {rename: lichen, to: lichens, into: x}\n",
                "- {rename: [lichen], to: lichens}\n",
                "- {split: reed, into: grass}\n",
                "- {split: reed, into: []}\n",
                "- {split: reed, into: [grass, [x]]}\n",
                "- {split: reed, into: [grass, ~]}\n",
                "- {merge: moss, into: fern}\n",
                "- {merge: [moss, ' '], into: fern}\n",
                "- {rename: lichen, to: }\n",
                "- {}\n",
                "- \n",
                "- lichen\n",
                "- [lichen]\n",
                "- {[x]: y}\n",
                "rename: lichen\n",
                "text\n",
                "- {rename: lichen, to: nowhere}\n",
                "- {rename: nowhere, to: lichens}\n",
                "- {merge: [moss, nowhere], into: fern}\n",
                "- {rename: other/lichen, to: lichens}\n",
                "- {rename: a, rename: b, to: c}\n",
                "- {rename: 'a\n",
            })
    @Tag("ORG-8")
    void anUnusableDeclarationIsRefusedWithFileAndLine(String text) {
        String file = declared("\n" + text);
        Run run = diff("--declared", file, "--format", "json");
        assertEquals(2, run.exitCode(), run.err());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().matches("(?s)" + Pattern.quote(file) + ":[2-4]: .*"), run.err());
    }

    @Test
    void aFolderThatIsNoneIsRefused() {
        for (List<String> folders : List.of(
                List.of(from + "/nowhere", to.toString()),
                List.of(from.toString(), to + "/stages.yml"),
                List.of("", to.toString()),
                List.of(from.toString(), temporary.toString()))) {
            Run run = Run.of("org", "diff", "--from", folders.get(0), "--to", folders.get(1));
            assertEquals(2, run.exitCode());
            assertEquals("", run.out());
            assertEquals(1, run.err().lines().count(), run.err());
        }
    }

    private Run diff(String... more) {
        String[] arguments = new String[6 + more.length];
        System.arraycopy(
                new String[] {"org", "diff", "--from", from.toString(), "--to", to.toString()}, 0, arguments, 0, 6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return Run.of(arguments);
    }

    private String declared(String text) {
        return new Folder(temporary).file("declared.yml", text);
    }
}
