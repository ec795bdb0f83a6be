package dev.ssc.adapters.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("ORG-2")
class SourceFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsCalledAsItWasGiven() throws IOException {
        Path path = Files.writeString(folder.resolve("a.yml"), "text");

        assertEquals(path.toString(), SourceFile.at(path).name());
        assertEquals("./a.yml", SourceFile.at("./a.yml", path).name());
        assertEquals("text", new String(SourceFile.at(path).bytes(), StandardCharsets.UTF_8));
        assertFalse(SourceFile.at(path).isFolder());
        assertEquals(ImmutableList.of(), SourceFile.at(path).files(".yml"));
    }

    @Test
    void whatIsInMemoryCannotBeChangedFromOutside() {
        byte[] bytes = {'a'};
        SourceFile source = SourceFile.of("sample", bytes);
        bytes[0] = 'b';
        source.bytes()[0] = 'c';

        assertEquals('a', source.bytes()[0]);
        assertEquals("sample", source.name());
        assertFalse(source.isFolder());
        assertEquals(ImmutableList.of(), source.files(".yml"));
    }

    @Test
    void aFolderHasItsFilesSortedByPath() throws IOException {
        write(
                "b.yml",
                "a/z.yml",
                "a/y/x.yml",
                "a.yml",
                "a-b/c.yml",
                "B.yml",
                "a/no.yaml",
                "a/NO.YML",
                ".yml",
                "x.yml.bak");

        assertEquals(
                ImmutableList.of(
                        "people/.yml",
                        "people/B.yml",
                        "people/a-b/c.yml",
                        "people/a.yml",
                        "people/a/y/x.yml",
                        "people/a/z.yml",
                        "people/b.yml"),
                names(SourceFile.at("people", folder)));
        assertTrue(SourceFile.at(folder).isFolder());
    }

    @Test
    void aSlashAtTheEndOfAFolderIsNotDoubled() throws IOException {
        write("a.yml");

        assertEquals(ImmutableList.of("people/a.yml"), names(SourceFile.at("people/", folder)));
    }

    @Test
    void aFolderNamedLikeAFileIsAFolder() throws IOException {
        write("a.yml/b.yml");

        assertEquals(ImmutableList.of("people/a.yml/b.yml"), names(SourceFile.at("people", folder)));
    }

    @Test
    void linksToFilesAreFollowedAndLinksToFoldersAreNot() throws IOException {
        write("real/a.yml");
        Files.createSymbolicLink(folder.resolve("link.yml"), folder.resolve("real/a.yml"));
        Files.createSymbolicLink(folder.resolve("real/circle"), folder);
        Files.createSymbolicLink(folder.resolve("circle.yml"), folder);

        assertEquals(ImmutableList.of("people/link.yml", "people/real/a.yml"), names(SourceFile.at("people", folder)));
    }

    @Test
    void theFolderItselfCanBeALink() throws IOException {
        write("real/a.yml");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

        assertEquals(ImmutableList.of("people/a.yml"), names(SourceFile.at("people", link)));
    }

    @Test
    void aLinkToNowhereIsNoSuchFile() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.yml"), folder.resolve("gone.yml"));
        SourceFile link = SourceFile.at("people", folder).files(".yml").get(0);

        UnusableFileException refusal = assertThrows(UnusableFileException.class, link::bytes);

        assertEquals("people/link.yml: there is no such file; check the path", refusal.getMessage());
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }

    private static ImmutableList<String> names(SourceFile folder) {
        return folder.files(".yml").stream().map(SourceFile::name).collect(ImmutableList.toImmutableList());
    }
}
