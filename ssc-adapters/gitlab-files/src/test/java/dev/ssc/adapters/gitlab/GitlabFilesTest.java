package dev.ssc.adapters.gitlab;

import static dev.ssc.adapters.gitlab.Reads.findings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.core.reading.OrganisationDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("ORG-2")
class GitlabFilesTest {

    private static final String STAGES = "stages: {plan: {groups: {optimize: {support: 12}}}}";

    @TempDir
    private Path folder;

    @Test
    void findingsOfAllFilesComeTogether() {
        OrganisationDraft draft = GitlabFiles.builder()
                .stages(SourceFile.of("st", STAGES))
                .sections(SourceFile.of("se", "dev: 1"))
                .people(SourceFile.of("pe", "- 1"))
                .functions(SourceFile.of("fu", "- 1"))
                .terms(SourceFile.of("te", "- 1"))
                .requests(SourceFile.of("re", "- 1"))
                .build()
                .read();

        assertEquals(
                ImmutableList.of(
                        "error ORG-2 se:1",
                        "error ORG-2 st:1",
                        "error ORG-2 pe:1",
                        "error ORG-2 fu:1",
                        "error ORG-2 te:1",
                        "error ORG-2 re:1"),
                findings(draft));
    }

    @Test
    void readingAgainGivesTheSame() {
        GitlabFiles files = Reads.with()
                .people(SourceFile.of("people.yml", "- {slug: ana, name: Ana}\n- {slug: ana, name: Bo}"))
                .build();

        assertEquals(files.read(), files.read());
    }

    @Test
    void aFolderIsReadByTheUsualNames() throws IOException {
        Files.writeString(folder.resolve("stages.yml"), STAGES);
        Files.writeString(folder.resolve("people.yml"), "- {slug: ana, name: Ana}");

        GitlabFiles files = GitlabFiles.in("old", folder);

        assertEquals("old/stages.yml", files.stages().name());
        assertEquals(Optional.of("old/people.yml"), files.people().map(SourceFile::name));
        assertEquals(Optional.empty(), files.sections());
        assertEquals(Optional.empty(), files.functions());
        assertEquals(1, files.read().people().orElseThrow().size());
        assertEquals("old/stages.yml", GitlabFiles.in("old/", folder).stages().name());
    }

    @Test
    void aFolderWithoutStagesIsUnusable() {
        GitlabFiles files = GitlabFiles.in("old", folder);

        UnusableFileException refusal = assertThrows(UnusableFileException.class, files::read);

        assertEquals("old/stages.yml: there is no such file; check the path", refusal.getMessage());
    }

    @Test
    void moreErrorsThanAnOrganisationCanHaveAreRefused() {
        String many = "- 1\n".repeat(Reading.MOST_FINDINGS);

        assertEquals(Reading.MOST_FINDINGS, Reads.functions(many).findings().size());
        UnusableFileException refusal =
                assertThrows(UnusableFileException.class, () -> Reads.functions(many + "- 1\n"));
        assertTrue(refusal.getMessage().startsWith("functions.yml:100001: "), refusal.getMessage());
    }

    @Test
    void moreTextsThanAnOrganisationCanHoldAreRefused() {
        String many = "stages: {plan: {groups: {optimize: {support: [" + "a,".repeat(Reading.MOST_TEXTS) + "]}}}}";

        UnusableFileException refusal = assertThrows(UnusableFileException.class, () -> Reads.stages(many));

        assertTrue(refusal.getMessage().contains("more than 1000000 texts"), refusal.getMessage());
    }
}
