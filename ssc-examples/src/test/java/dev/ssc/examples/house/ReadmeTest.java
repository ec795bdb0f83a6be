package dev.ssc.examples.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows as Java is what is compiled. */
class ReadmeTest {

    private static final Path EXAMPLE =
            Path.of("ssc-examples/src/main/java/dev/ssc/examples/embedding/PrintVacancies.java");

    @Test
    void theReadmeShowsTheExampleAsItIsCompiled() throws IOException {
        String source = Files.readString(Project.root().resolve(EXAMPLE));
        String body =
                source.substring(source.indexOf("args) {\n") + "args) {\n".length(), source.lastIndexOf("    }\n}"))
                                .stripTrailing()
                                .stripIndent()
                        + "\n";
        String readme = Files.readString(Project.root().resolve("README.md"));
        assertTrue(readme.contains("```java\n" + body + "```"), "the README must show\n" + body);
    }
}
