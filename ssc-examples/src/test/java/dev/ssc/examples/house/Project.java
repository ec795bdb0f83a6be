package dev.ssc.examples.house;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where this project lies on disk. */
final class Project {

    private Project() {}

    /** The folder that holds the README, from whichever module the tests are started in. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("README.md")) || !Files.exists(folder.resolve("ssc-core"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("the tests run outside the project");
            }
        }
        return folder;
    }
}
