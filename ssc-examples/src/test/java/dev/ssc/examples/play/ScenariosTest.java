package dev.ssc.examples.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.ssc.adapters.yaml.SourceFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Plays every scenario of the folder {@code scenarios}; the rules stand in their expectations. */
class ScenariosTest {

    @Test
    void thereAreScenarios() throws IOException, URISyntaxException {
        assertFalse(files().isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> everyStepComesOutAsExpected() throws IOException, URISyntaxException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(
                        String.valueOf(file.getFileName()), () -> assertEquals(List.of(), unmet(file))));
    }

    private static List<String> unmet(Path file) {
        return Scenario.read(SourceFile.at(file.toString(), file)).play().stream()
                .flatMap(step -> step.unmet().stream().map(unmet -> "step " + step.number() + ": " + unmet))
                .toList();
    }

    private static List<Path> files() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(ScenariosTest.class.getResource("/scenarios"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        }
    }
}
