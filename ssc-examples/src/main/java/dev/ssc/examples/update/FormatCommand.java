package dev.ssc.examples.update;

import dev.ssc.core.update.ReleaseVersion;
import dev.ssc.core.update.UpdateHeading;
import dev.ssc.examples.console.Console;
import dev.ssc.examples.console.ExitCode;
import dev.ssc.examples.console.UnusableException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code ssc update format}: writes the heading of an update (UPD-1). */
@Command(name = "format", description = "Writes the heading of an update.")
public final class FormatCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    private boolean helpWanted;

    @Option(names = "--group", required = true, paramLabel = "NAME", description = "the name of the group")
    private String group = "";

    @Option(names = "--version", required = true, paramLabel = "X.Y.Z", description = "the release")
    private String version = "";

    /**
     * The command.
     *
     * @param console where it writes
     */
    public FormatCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ReleaseVersion release = ReleaseVersion.parse(version)
                .orElseThrow(() -> new UnusableException(
                        "--version \"" + version + "\" is not three numbers; write for example 17.1.0."));
        UpdateHeading heading = UpdateHeading.of(group, release)
                .orElseThrow(() -> new UnusableException(
                        "--group \"" + group + "\" cannot stand in a heading; give the name of a group, in one line."));
        console.print(heading.format() + "\n");
        return ExitCode.DONE;
    }
}
