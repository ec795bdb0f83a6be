package dev.ssc.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.examples.console.Folder;
import dev.ssc.examples.embedding.AskForCounterpart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows as Java is what is compiled. */
class ReadmeTest {

    @ParameterizedTest
    @ValueSource(strings = {"PrintVacancies", "AskForCounterpart"})
    void theReadmeShowsTheExamplesAsTheyAreCompiled(String example) throws IOException {
        String body = new QuotedExample(example).body();
        String readme = Files.readString(Project.root().resolve("README.md"));
        assertTrue(readme.contains("```java\n" + body + "```"), "the README must show\n" + body);
    }

    @Test
    void whoeverAsksForACounterpartIsHeardInTheChannelsAndWhatNobodyCanDoIsLeftToPeople(@TempDir Path path) {
        Folder folder = new Folder(path);
        String stages = folder.file(
                "stages.yml", "stages: {plan: {section: dev, groups: {optimize: {name: Optimize, support: TBD}}}}");
        String people = folder.file("people.yml", "- {slug: ana, name: Ana Ulm}");
        String printed = QuotedExample.printed(AskForCounterpart::main, stages, people, "group/optimize");
        String wanted = "Counterpart wanted for group/optimize";
        assertEquals(2, printed.split(wanted, -1).length - 1, printed);
        assertEquals(1, printed.split("issue.open is left to a person", -1).length - 1, printed);
    }
}
