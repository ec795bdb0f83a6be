package dev.ssc.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the page for authors of adapters shows as code is what is compiled, whatever its indentation. */
class WritingAnAdapterTest {

    private static final Path PAGE = Path.of("docs/writing-an-adapter.md");
    private static final Pattern SOURCE_OR_CODE =
            Pattern.compile("^From \\[[^]]+]\\(([^)]+)\\):$|^```\\w*\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)\\)");
    private static final int FEWEST = 10;

    @Test
    void everyBlockOfCodeStandsInTheFileThatIsNamedBeforeIt() throws IOException {
        Path source = PAGE;
        int blocks = 0;
        for (MatchResult found : SOURCE_OR_CODE.matcher(page()).results().toList()) {
            if (found.group(1) != null) {
                source = root().resolve("docs").resolve(found.group(1)).normalize();
            } else {
                blocks++;
                assertTrue(
                        squeezed(Files.readString(source)).contains(squeezed(found.group(2))),
                        source + " must contain\n" + found.group(2));
            }
        }
        assertTrue(blocks >= FEWEST, "only " + blocks + " blocks of code were found");
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        LINK.matcher(page())
                .results()
                .map(found -> root().resolve("docs").resolve(found.group(1)))
                .forEach(file -> assertTrue(Files.exists(file), file + " is linked to and not there"));
    }

    @Test
    void theVersionsForAuthorsAreOurs() throws IOException {
        String ours = Files.readString(root().resolve("pom.xml"));
        String authors = Files.readString(root().resolve("ssc-examples/file-ticketing/outside/pom.xml"));
        assertEquals(first("<version>([^<]+)</version>", ours), first("<ssc.version>([^<]+)<", authors));
        for (String version : new String[] {
            "<junit.version>([^<]+)<",
            "<artifactId>maven-compiler-plugin</artifactId>\\s+<version>([^<]+)<",
            "<artifactId>maven-surefire-plugin</artifactId>\\s+<version>([^<]+)<"
        }) {
            assertEquals(first(version, ours), first(version, authors), version);
        }
    }

    private static String first(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String page() throws IOException {
        return Files.readString(root().resolve(PAGE));
    }

    private static Path root() {
        return Project.root();
    }

    private static String squeezed(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
