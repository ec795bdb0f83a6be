package dev.ssc.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page under docs/ that the build generates, and that must stand in the repository as generated. */
record GeneratedPage(Path path) {

    private static final String WRITE = "ssc.docs.write";

    static GeneratedPage of(String path) {
        return new GeneratedPage(Project.root().resolve(path));
    }

    /** Compares the page with what it must be, or writes it if {@code -Dssc.docs.write=true} is given. */
    void mustBe(String text) {
        try {
            if (Boolean.getBoolean(WRITE)) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, text);
            }
            String stands = Files.exists(path) ? Files.readString(path) : "";
            assertEquals(
                    text, stands, path.getFileName() + " is out of date: mvn verify -D" + WRITE + "=true writes it");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
