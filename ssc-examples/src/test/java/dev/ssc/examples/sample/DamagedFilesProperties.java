package dev.ssc.examples.sample;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.examples.console.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Files that are cut off, changed, or of the wrong type at any key are answered in words, and never touched. */
class DamagedFilesProperties {

    private static final List<String> KEYS = List.of("stages", "sections", "people", "functions", "terms", "requests");
    private static final Pattern VALUE = Pattern.compile("(?<=: )[^,{}\\[\\]\\n#]+");

    private Path folder = Path.of("");

    @BeforeProperty
    void writeSample() throws IOException {
        folder = Files.createTempDirectory("damaged");
        for (String key : KEYS) {
            Files.write(folder.resolve(key + ".yml"), Sample.file(key).bytes());
        }
    }

    @AfterProperty
    void removeSample() throws IOException {
        for (String key : KEYS) {
            Files.deleteIfExists(folder.resolve(key + ".yml"));
        }
        Files.delete(folder);
    }

    @Property(tries = 150)
    @Tag("ORG-2")
    void cutOff(@ForAll("keys") String key, @ForAll @IntRange(max = 4000) int at) throws IOException {
        byte[] sample = Sample.file(key).bytes();
        holdsFor(key, Arrays.copyOf(sample, Math.min(at, sample.length)));
    }

    @Property(tries = 200)
    @Tag("ORG-2")
    void aByteChanged(@ForAll("keys") String key, @ForAll @IntRange(max = 4000) int at, @ForAll byte value)
            throws IOException {
        byte[] sample = Sample.file(key).bytes();
        sample[at % sample.length] = value;
        holdsFor(key, sample);
    }

    @Property(tries = 400)
    @Tag("ORG-2")
    void aValueOfAnotherType(
            @ForAll("keys") String key, @ForAll @IntRange(max = 200) int which, @ForAll("values") String value)
            throws IOException {
        String sample = new String(Sample.file(key).bytes(), StandardCharsets.UTF_8);
        int[] count = {0};
        long values = VALUE.matcher(sample).results().count();
        Matcher matcher = VALUE.matcher(sample);
        String damaged = matcher.replaceAll(
                found -> Matcher.quoteReplacement(count[0]++ == which % values ? value : found.group()));
        holdsFor(key, damaged.getBytes(StandardCharsets.UTF_8));
    }

    private void holdsFor(String key, byte[] damaged) throws IOException {
        Path file = folder.resolve(key + ".yml");
        Files.write(file, damaged);
        try {
            for (List<String> command : List.of(
                    List.of("coverage", "--format", "json"),
                    List.of("coverage", "--format", "html", "--on", "2026-03-02"),
                    List.of("vacancies"),
                    List.of("org", "check"))) {
                answered(Run.of(Stream.concat(command.stream(), files()).toArray(String[]::new)));
            }
            answered(Run.of("org", "diff", "--from", folder.toString(), "--to", folder.toString()));
            answered(Run.of("org", "edit", "--stages", folder + "/stages.yml", "--group", "geo", "--add", "Zoë"));
            assertTrue(Arrays.equals(damaged, Files.readAllBytes(file)));
        } finally {
            Files.write(file, Sample.file(key).bytes());
        }
    }

    private Stream<String> files() {
        return KEYS.stream().flatMap(key -> Stream.of("--" + key, folder + "/" + key + ".yml"));
    }

    private static void answered(Run run) {
        assertAll(
                () -> assertFalse(run.err().contains("This is a bug"), run.err()),
                () -> assertFalse(run.err().contains("\tat "), run.err()),
                () -> assertTrue(run.exitCode() != 2 || run.out().isEmpty(), run.out()),
                () -> assertTrue(run.exitCode() != 2 || run.err().lines().count() == 1, run.err()));
        assertEquals(run.exitCode() == 0, run.exitCode() == 0 && !run.err().contains(": error "), run.err());
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of(KEYS);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "{a: b}",
                "[[x]]",
                "[1, {}]",
                "17",
                "1e999",
                "true",
                "~",
                "''",
                "\"\\0\"",
                "\"\\uD800\"",
                "!!binary aGk=",
                "&a [*a]",
                "*nowhere",
                "|",
                "2026-13-45",
                "-999999999-01-01",
                "+999999999-12-31",
                "\"a\\nb\"",
                "x".repeat(3000));
    }
}
