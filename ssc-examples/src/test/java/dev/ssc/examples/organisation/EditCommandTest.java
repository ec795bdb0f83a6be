package dev.ssc.examples.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.examples.console.Folder;
import dev.ssc.examples.console.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("ORG-11")
class EditCommandTest {

    private static final String STAGES =
            "\uFEFF# comment\r\nstages:\r\n  plants:\r\n    groups:\r\n      fern:\r\n        support: TBD   # Zoë\r\n";

    @TempDir
    private Path folder;

    private String stages = "";

    @BeforeEach
    void writeStages() {
        stages = new Folder(folder).file("stages.yml", STAGES);
    }

    @Test
    void theEditedTextIsPrintedToTheByte() {
        Run run = edit("fern", "--add", "Ana Ulm");
        assertEquals(new Run(0, STAGES.replace("TBD", "Ana Ulm"), ""), run);
        assertEquals(STAGES, file());
    }

    @Test
    void inPlaceTheFileIsWrittenAndNothingPrinted() {
        assertEquals(new Run(0, "", ""), edit("plants/fern", "--add", "Ana Ulm", "--in-place"));
        assertEquals(STAGES.replace("TBD", "Ana Ulm"), file());
        assertEquals(new Run(0, "", ""), edit("fern", "--remove", "Ana Ulm", "--in-place"));
        assertEquals(STAGES, file());
    }

    @Test
    void whoIsThereAlreadyChangesNothing() {
        edit("fern", "--add", "Ana Ulm", "--in-place");
        String before = file();
        Run printed = edit("fern", "--add", "Ana Ulm");
        assertEquals(0, printed.exitCode());
        assertEquals(before, printed.out());
        assertEquals(1, printed.err().lines().count());
        Run inPlace = edit("fern", "--add", "Ana Ulm", "--in-place");
        assertEquals(new Run(0, "", printed.err()), inPlace);
        assertEquals(before, file());
    }

    @Test
    void whatCannotBeDoneIsRefusedInOneLineThatNamesTheFile() {
        for (Run run : new Run[] {
            edit("fern", "--remove", "Ana Ulm"),
            edit("moss", "--add", "Ana Ulm"),
            edit("fern", "--add", "TBD"),
            edit("fern", "--add", " "),
            edit("fern", "--add", ""),
            edit("fern", "--add", "Ana\nUlm"),
            edit("fern", "--add", "Ana, Bo", "--in-place"),
        }) {
            assertEquals(2, run.exitCode());
            assertEquals("", run.out());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().startsWith(stages), run.err());
        }
        assertEquals(STAGES, file());
    }

    @Test
    void errorsInTheFileDoNotMatterHere() {
        stages = new Folder(folder).file("stages.yml", "stages: {a: {groups: {x: {support: [[1]]}, y: {name: Y}}}}\n");
        assertEquals(
                new Run(0, "stages: {a: {groups: {x: {support: [[1]]}, y: {name: Y, support: Ana Ulm}}}}\n", ""),
                edit("y", "--add", "Ana Ulm"));
    }

    @Test
    void aMissingFileAndAFolderAreRefused() {
        assertEquals(
                2,
                Run.of("org", "edit", "--stages", stages + "x", "--group", "a", "--add", "b")
                        .exitCode());
        assertEquals(
                2,
                Run.of("org", "edit", "--stages", folder.toString(), "--group", "a", "--add", "b")
                        .exitCode());
    }

    private Run edit(String group, String... change) {
        String[] arguments = new String[6 + change.length];
        System.arraycopy(new String[] {"org", "edit", "--stages", stages, "--group", group}, 0, arguments, 0, 6);
        System.arraycopy(change, 0, arguments, 6, change.length);
        return Run.of(arguments);
    }

    private String file() {
        return new Folder(folder).text("stages.yml");
    }
}
