package dev.ssc.examples.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of files to read, in tests. */
public record Folder(Path path) {

    /** Writes a file and says where it is, as one would type it. */
    public String file(String name, String content) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content).toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What a file holds. */
    public String text(String name) {
        try {
            return Files.readString(path.resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A folder inside. */
    public Folder folder(String name) {
        return new Folder(path.resolve(name));
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
