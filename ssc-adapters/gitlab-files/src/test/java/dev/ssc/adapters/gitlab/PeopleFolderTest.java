package dev.ssc.adapters.gitlab;

import static dev.ssc.adapters.gitlab.Reads.findings;
import static dev.ssc.adapters.gitlab.Reads.message;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.core.reading.OrganisationDraft;
import dev.ssc.core.rule.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ORG-2")
class PeopleFolderTest {

    @TempDir
    private Path folder;

    @Test
    void everyFileAtAnyDepthIsAPersonInTheOrderOfPaths() throws IOException {
        write("b.yml", "name: Bo");
        write("a/z.yml", "# comment\nname: Zoe\nslug: zoe-z");
        write("a/y/x.yml", "{name: Xin}");
        write("README.md", "not: a person");

        OrganisationDraft draft = read();

        assertEquals(ImmutableList.of(), draft.findings());
        assertEquals(ImmutableList.of("x Xin", "zoe-z Zoe", "b Bo"), people(draft));
        assertEquals(
                new Place("people/a/z.yml", 2),
                draft.people().orElseThrow().get(1).key().place());
        assertEquals(
                new Place("people/a/z.yml", 2),
                draft.people().orElseThrow().get(1).name().place());
    }

    @ParameterizedTest
    @ValueSource(strings = {"name: Ana", "{slug: ~, name: Ana}", "{slug: \" \", name: Ana}"})
    void withoutASlugTheNameOfTheFileIsTaken(String yaml) throws IOException {
        write("ana.b.yml", yaml);

        assertEquals(ImmutableList.of("ana.b Ana"), people(read()));
    }

    @Test
    void aFileOfNoNameGivesNoSlug() throws IOException {
        write(".yml", "name: Ana");

        OrganisationDraft draft = read();

        assertEquals(ImmutableList.of("error ORG-2 people/.yml:1"), findings(draft));
        assertTrue(message(draft).contains("no usable \"slug\""), message(draft));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "- name: Ana", "Ana", "slug: ana", "name: ''"})
    void aFileWithoutAPersonIsLeftOut(String yaml) throws IOException {
        write("ana.yml", yaml);
        write("bo.yml", "name: Bo");

        OrganisationDraft draft = read();

        assertEquals(ImmutableList.of("error ORG-2 people/ana.yml:1"), findings(draft));
        assertEquals(ImmutableList.of("bo Bo"), people(draft));
    }

    @Test
    void theSecondPersonWithASlugIsLeftOut() throws IOException {
        write("a/ana.yml", "name: Ana Bell");
        write("b/ana.yml", "\nname: Ana Cole");

        OrganisationDraft draft = read();

        assertEquals(ImmutableList.of("error ORG-2 people/b/ana.yml:2"), findings(draft));
        assertEquals(ImmutableList.of("ana Ana Bell"), people(draft));
    }

    @Test
    void oneUnusableFileMakesThePeopleUnusable() throws IOException {
        write("ana.yml", "name: Ana\nname: Bo");

        UnusableFileException refusal = assertThrows(UnusableFileException.class, this::read);

        assertTrue(refusal.getMessage().startsWith("people/ana.yml:2: the key \"name\""), refusal.getMessage());
    }

    @Test
    void anEmptyFolderHasNobody() {
        assertEquals(Optional.of(ImmutableList.of()), read().people());
    }

    @Test
    void aFolderThatIsNotThereIsUnusable() {
        GitlabFiles files = Reads.with()
                .people(SourceFile.at("people", folder.resolve("gone")))
                .build();

        UnusableFileException refusal = assertThrows(UnusableFileException.class, files::read);

        assertEquals("people: there is no such file; check the path", refusal.getMessage());
    }

    private void write(String name, String yaml) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, yaml);
    }

    private OrganisationDraft read() {
        return Reads.with().people(SourceFile.at("people", folder)).build().read();
    }

    private static ImmutableList<String> people(OrganisationDraft draft) {
        return draft.people().orElseThrow().stream()
                .map(person -> person.key().value() + " " + person.name().value())
                .collect(ImmutableList.toImmutableList());
    }
}
