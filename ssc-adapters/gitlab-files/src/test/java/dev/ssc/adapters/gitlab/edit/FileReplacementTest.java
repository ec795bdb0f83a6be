package dev.ssc.adapters.gitlab.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("ORG-11")
class FileReplacementTest {

    private static final byte[] NEW = "stages: {} # nöw\r\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void theContentIsReplacedAndNothingIsLeftBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("stages.yml"), "a longer text than the new one");

        FileReplacement.replace(file, NEW);

        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void theFileKeepsItsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("stages.yml"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));

        FileReplacement.replace(file, NEW);

        assertEquals("rw-rw-r-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aSymbolicLinkStaysOneAndItsFileIsReplaced() throws IOException {
        Path file =
                Files.writeString(Files.createDirectory(folder.resolve("real")).resolve("s.yml"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("stages.yml"), Path.of("real/s.yml"));

        FileReplacement.replace(link, NEW);

        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(NEW, Files.readAllBytes(file));
    }

    @Test
    void aRelativePathIsEnough() throws IOException {
        Path absolute = Files.createTempFile(Path.of("target").toAbsolutePath(), "stages", ".yml");

        FileReplacement.replace(Path.of("").toAbsolutePath().relativize(absolute), NEW);

        assertArrayEquals(NEW, Files.readAllBytes(absolute));
        Files.delete(absolute);
    }

    @Test
    void whatIsNoFileIsRefusedAndLeftAlone() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("stages.yml"));

        assertThrows(IOException.class, () -> FileReplacement.replace(inner, NEW));
        assertThrows(IOException.class, () -> FileReplacement.replace(folder.resolve("none.yml"), NEW));

        assertEquals(List.of(inner), files());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
