package dev.ssc.examples.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.examples.embedding.HoldACall;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the page about embedding shows is what is compiled, and what it prints. */
class EmbeddingPageTest {

    private static final Path EXAMPLE = Path.of("ssc-examples/src/main/java/dev/ssc/examples/embedding/HoldACall.java");

    private static String page() throws IOException {
        return Files.readString(Project.root().resolve("docs/embedding.md"));
    }

    @Test
    void thePageShowsTheProgramAsItIsCompiled() throws IOException {
        String source = Files.readString(Project.root().resolve(EXAMPLE));
        String body =
                source.substring(source.indexOf("args) {\n") + "args) {\n".length(), source.lastIndexOf("    }\n}"))
                                .stripTrailing()
                                .stripIndent()
                        + "\n";
        assertTrue(page().contains("```java\n" + body + "```"), "docs/embedding.md must show\n" + body);
    }

    @Test
    void thePageShowsWhatTheProgramPrints() throws IOException {
        String printed = printed();
        assertTrue(page().contains("```\n" + printed + "```"), "docs/embedding.md must show\n" + printed);
    }

    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            HoldACall.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
