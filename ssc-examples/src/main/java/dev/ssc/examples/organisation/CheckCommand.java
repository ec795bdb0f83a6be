package dev.ssc.examples.organisation;

import dev.ssc.core.reading.Snapshot;
import dev.ssc.examples.console.Console;
import dev.ssc.examples.console.ExitCode;
import dev.ssc.examples.console.OutputFormat;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code ssc org check}: everything that was found while the organisation was read. */
@Command(name = "check", description = "Lists all findings.", mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private OrganisationOptions organisation = new OrganisationOptions();

    @Option(names = "--format", paramLabel = "text|json", description = "default: text")
    private OutputFormat format = OutputFormat.TEXT;

    /**
     * The command.
     *
     * @param console where it writes
     */
    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Snapshot snapshot = organisation.read();
        return switch (format) {
            case TEXT -> text(snapshot);
            case JSON -> json(snapshot);
        };
    }

    private int text(Snapshot snapshot) {
        console.print(FindingsText.of(snapshot.findings(), console.ink()));
        return snapshot.errors().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    private int json(Snapshot snapshot) {
        console.print(FindingsJson.of(snapshot.findings()));
        return console.tellErrors(snapshot.errors());
    }
}
