package dev.ssc.examples.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.core.lifecycle.LifecycleRule;
import dev.ssc.core.rule.Rule;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Plays every scenario of the folder {@code scenarios}; the rules stand in their expectations. */
class ScenariosTest {

    private static final Pattern RULE = Pattern.compile("[A-Z]+(-[A-Z]+)?-\\d+");

    /** The rules of every lifecycle that a scenario can show; the others are about the library, not about a call. */
    private static final LifecycleRule[] SHOWN = {
        LifecycleRule.LIFE_3,
        LifecycleRule.LIFE_4,
        LifecycleRule.LIFE_5,
        LifecycleRule.LIFE_6,
        LifecycleRule.LIFE_7,
        LifecycleRule.LIFE_10
    };

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

    @Test
    void everyRuleOfACallIsNamedByAScenario() throws IOException, URISyntaxException {
        Set<String> named = named();
        assertEquals(
                List.of(),
                Stream.concat(
                                Stream.of(CallRule.values()).map(Rule::id),
                                Stream.of(SHOWN).map(Rule::id))
                        .filter(rule -> !named.contains(rule))
                        .toList());
    }

    @Test
    void noScenarioNamesARuleThatIsNone() throws IOException, URISyntaxException {
        Set<String> known = Stream.of(CallRule.values(), LifecycleRule.values())
                .flatMap(Stream::of)
                .map(Rule::id)
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                named().stream()
                        .filter(rule -> rule.startsWith("CALL-") || rule.startsWith("LIFE-"))
                        .filter(rule -> !known.contains(rule))
                        .toList());
    }

    /** The rules of the line {@code # rules:} at the top of each file, and those of its expectations. */
    private static Set<String> named() throws IOException, URISyntaxException {
        Set<String> named = new TreeSet<>();
        for (Path file : files()) {
            Files.readString(file)
                    .lines()
                    .filter(line ->
                            line.startsWith("# rules: ") || line.contains("rule: ") || line.contains("advice: "))
                    .forEach(line -> RULE.matcher(line).results().forEach(rule -> named.add(rule.group())));
        }
        return named;
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
