package dev.ssc.examples.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.examples.embedding.HoldACall;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What docs/embedding.md shows is what is compiled, and what it prints. */
class EmbeddingPageTest {

    private static String page() throws IOException {
        return Files.readString(Project.root().resolve("docs/embedding.md"));
    }

    @Test
    void thePageShowsTheProgramAsItIsCompiled() throws IOException {
        String body = new QuotedExample("HoldACall").body();
        assertTrue(page().contains("```java\n" + body + "```"), "docs/embedding.md must show\n" + body);
    }

    @Test
    void thePageShowsWhatTheProgramPrints() throws IOException {
        String printed = QuotedExample.printed(HoldACall::main);
        assertTrue(page().contains("```\n" + printed + "```"), "docs/embedding.md must show\n" + printed);
    }
}
