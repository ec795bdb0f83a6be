package dev.ssc.examples.diagram;

import dev.ssc.core.exploration.Diagram;
import dev.ssc.examples.console.Console;
import dev.ssc.examples.console.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code ssc diagram}: draws a lifecycle as the code plays it (LIFE-9). */
@Command(
        name = "diagram",
        description = "Draws the phases of a lifecycle, and the commands that lead from one to the next.",
        mixinStandardHelpOptions = true)
public final class DiagramCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "call|term", description = "the lifecycle")
    private DrawnLifecycle lifecycle = DrawnLifecycle.CALL;

    @Option(names = "--format", paramLabel = "mermaid|dot|svg", description = "default: mermaid")
    private DiagramFormat format = DiagramFormat.MERMAID;

    /**
     * The command.
     *
     * @param console where it writes
     */
    public DiagramCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(format.written(Diagram.of(lifecycle.explored())));
        return ExitCode.DONE;
    }
}
