package dev.ssc.examples.play;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.examples.console.Console;
import dev.ssc.examples.console.ExitCode;
import dev.ssc.examples.console.GivenPath;
import dev.ssc.examples.console.OutputFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code ssc play}: plays scenarios. All files are read and played before anything is printed. */
@Command(
        name = "play",
        description = "Plays scenarios: stories of people and steps, with what must come of each.",
        mixinStandardHelpOptions = true)
public final class PlayCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "scenario files")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "text|json", description = "default: text")
    private OutputFormat format = OutputFormat.TEXT;

    /**
     * The command.
     *
     * @param console where it writes
     */
    public PlayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ImmutableList<Scenario> scenarios = files.stream()
                .map(file -> Scenario.read(SourceFile.at(file, GivenPath.of(file))))
                .collect(ImmutableList.toImmutableList());
        ImmutableMap<Scenario, ImmutableList<PlayedStep>> played =
                scenarios.stream().collect(ImmutableMap.toImmutableMap(Function.identity(), Scenario::play));
        console.print(
                format == OutputFormat.JSON
                        ? joined(played, "", (scenario, steps) -> PlayJson.of(scenario.name(), steps))
                        : joined(played, "\n", PlayText::of));
        boolean met = played.values().stream().flatMap(ImmutableList::stream).allMatch(PlayedStep::met);
        return met ? ExitCode.DONE : ExitCode.FOUND;
    }

    private static String joined(
            ImmutableMap<Scenario, ImmutableList<PlayedStep>> played,
            String between,
            BiFunction<Scenario, ImmutableList<PlayedStep>, String> written) {
        return played.entrySet().stream()
                .map(one -> written.apply(one.getKey(), one.getValue()))
                .collect(Collectors.joining(between));
    }
}
