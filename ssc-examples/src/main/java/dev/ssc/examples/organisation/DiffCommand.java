package dev.ssc.examples.organisation;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.core.reading.Snapshot;
import dev.ssc.examples.console.Console;
import dev.ssc.examples.console.ExitCode;
import dev.ssc.examples.console.GivenPath;
import dev.ssc.examples.console.OutputFormat;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code ssc org diff}: what changed from one snapshot to the next (ORG-7 to ORG-9). */
@Command(name = "diff", description = "Compares two snapshots.", mixinStandardHelpOptions = true)
public final class DiffCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DIR",
            description = "the old snapshot: a folder with stages.yml")
    private String from = "";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DIR",
            description = "the new snapshot: a folder with stages.yml")
    private String to = "";

    @Option(names = "--declared", paramLabel = "FILE", description = "renames, splits and merges that people declared")
    private @Nullable String declared;

    @Option(names = "--format", paramLabel = "text|json", description = "default: text")
    private OutputFormat format = OutputFormat.TEXT;

    /**
     * The command.
     *
     * @param console where it writes
     */
    public DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ImmutableList<Declared> declarations = declarations();
        Snapshot before = new OrganisationFolder(from).read();
        Snapshot after = new OrganisationFolder(to).read();
        SnapshotChange change = SnapshotChange.between(before, after, declarations);
        return switch (format) {
            case TEXT -> text(change);
            case JSON -> json(change);
        };
    }

    private ImmutableList<Declared> declarations() {
        return declared == null
                ? ImmutableList.of()
                : new DeclaredFile(SourceFile.at(declared, GivenPath.of(declared))).read();
    }

    private int text(SnapshotChange change) {
        console.print(DiffText.of(change, console.ink()));
        return Math.max(
                console.tellErrors(change.readingErrors()), change.errors().isEmpty() ? ExitCode.DONE : ExitCode.FOUND);
    }

    private int json(SnapshotChange change) {
        console.print(DiffJson.of(change));
        return Math.max(console.tellErrors(change.readingErrors()), console.tellErrors(change.errors()));
    }
}
