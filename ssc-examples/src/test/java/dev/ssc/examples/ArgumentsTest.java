package dev.ssc.examples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.examples.console.Run;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments that cannot be used: exit code 2, nothing on stdout, one line on stderr that says what to do. */
class ArgumentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            value = {
                "'' -> Say which command: demo, org, coverage, vacancies, cadence, update, play, diagram. See ssc --help.",
                "org -> Say which command: check, diff, edit. See ssc org --help.",
                "nonsense -> There is no command \"nonsense\"; there are demo, org, coverage, vacancies, cadence, update, play, diagram. See ssc --help.",
                "org nonsense -> There is no command \"nonsense\"; there are check, diff, edit. See ssc org --help.",
                "coverage --colour red -> There is no option \"--colour\". See ssc coverage --help.",
                "coverage stages.yml -> \"stages.yml\" is too much; every value follows an option. See ssc coverage --help.",
                "coverage @file -> \"@file\" is too much; every value follows an option. See ssc coverage --help.",
                "coverage --format xml -> Invalid value for option '--format': \"xml\" is none of text, json, html. See ssc coverage --help.",
                "vacancies --format html -> Invalid value for option '--format': \"html\" is none of text, json. See ssc vacancies --help.",
                "vacancies --format JSON -> Invalid value for option '--format': \"JSON\" is none of text, json. See ssc vacancies --help.",
                "coverage --on 2026-02-30 -> Invalid value for option '--on': \"2026-02-30\" is no date; write for example 2026-03-02. See ssc coverage --help.",
                "coverage --on tomorrow -> Invalid value for option '--on': \"tomorrow\" is no date; write for example 2026-03-02. See ssc coverage --help.",
                "coverage --on 2026-03-02 --on 2026-03-02 -> option '--on' (DATE) should be specified only once. See ssc coverage --help.",
                "coverage --on -> Missing required parameter for option '--on' (DATE). See ssc coverage --help.",
                "org diff --from a -> Missing required option: '--to=DIR'. See ssc org diff --help.",
                "org edit --stages a --group b -> Missing required argument (specify one of these): (--add=NAME | --remove=NAME). See ssc org edit --help.",
                "org edit --stages a --group b --add c --remove d -> --add=NAME, --remove=NAME are mutually exclusive (specify only one). See ssc org edit --help.",
            })
    void areRefusedInOneLine(String arguments, String line) {
        Run run = Run.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertAll(
                () -> assertEquals(2, run.exitCode()),
                () -> assertEquals("", run.out()),
                () -> assertEquals(line + "\n", run.err()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sections", "people", "functions", "terms", "requests"})
    void filesWithoutStagesAreRefused(String option) {
        for (List<String> command : List.of(List.of("coverage"), List.of("vacancies"), List.of("org", "check"))) {
            Run run = Run.of(Stream.concat(command.stream(), Stream.of("--" + option, "x.yml"))
                    .toArray(String[]::new));
            assertEquals(2, run.exitCode());
            assertEquals("", run.out());
            assertEquals(
                    "--" + option + " needs --stages; name the file of stages too, or leave out both for the sample.\n",
                    run.err());
        }
    }

    @Test
    void helpIsNoMistake() {
        for (String command : List.of("--help", "coverage --help", "org --help", "org edit --help", "--version")) {
            Run run = Run.of(command.split(" "));
            assertEquals(0, run.exitCode());
            assertTrue(run.out().lines().count() > 0);
            assertEquals("", run.err());
        }
    }

    @Test
    void everyOptionIsExplained() {
        Run run = Run.of("coverage", "--help");
        for (String option : List.of(
                "--stages", "--sections", "--people", "--functions", "--terms", "--requests", "--on", "--format")) {
            assertTrue(run.out().contains(option), option);
        }
    }
}
