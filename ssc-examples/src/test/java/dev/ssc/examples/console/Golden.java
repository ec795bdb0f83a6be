package dev.ssc.examples.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds what a command must print, to the byte. */
public record Golden(Path file) {

    private static final String WRITE = "ssc.golden.write";

    public static Golden of(String name) {
        return new Golden(Path.of("src/test/resources/golden", name));
    }

    /** Compares the file with what was printed, or writes it if {@code -Dssc.golden.write=true} is given. */
    public void mustBe(String printed) {
        try {
            if (Boolean.getBoolean(WRITE)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, printed);
            }
            assertEquals(
                    Files.exists(file) ? Files.readString(file) : "",
                    printed,
                    file + " says something else; if that is meant, mvn test -pl ssc-examples -am -D" + WRITE
                            + "=true writes it anew");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
