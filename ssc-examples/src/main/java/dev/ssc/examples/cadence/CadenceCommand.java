package dev.ssc.examples.cadence;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.core.cadence.Cadences;
import dev.ssc.core.reading.ActsReader;
import dev.ssc.core.reading.ReadActs;
import dev.ssc.core.reading.Snapshot;
import dev.ssc.core.rule.Finding;
import dev.ssc.examples.console.Console;
import dev.ssc.examples.console.GivenPath;
import dev.ssc.examples.console.OutputFormat;
import dev.ssc.examples.console.UnusableException;
import dev.ssc.examples.organisation.OrganisationOptions;
import dev.ssc.examples.sample.Sample;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code ssc cadence}: what is owed again and again, and where it stands on a date (section 5). */
@Command(
        name = "cadence",
        description = "Shows what every counterpart owes again and again, and where it stands.",
        mixinStandardHelpOptions = true)
public final class CadenceCommand implements Callable<Integer> {

    private static final int LAST_YEAR = 9999;

    private final Console console;

    @Mixin
    private OrganisationOptions organisation = new OrganisationOptions();

    @Option(
            names = "--acts",
            paramLabel = "FILE",
            description = "what was done; only the built-in sample has acts of its own")
    private @Nullable String acts;

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "the date on which to look")
    private @Nullable LocalDate on;

    @Option(names = "--format", paramLabel = "text|json", description = "default: text")
    private OutputFormat format = OutputFormat.TEXT;

    /**
     * The command.
     *
     * @param console where it writes
     */
    public CadenceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LocalDate day = day();
        Snapshot snapshot = organisation.read();
        ReadActs read = read(snapshot);
        Cadences cadences = Cadences.of(snapshot.roster(), read.acts(), day);
        console.print(
                switch (format) {
                    case TEXT -> CadenceText.of(cadences, snapshot.organisation(), read.findings(), console.ink());
                    case JSON -> CadenceJson.of(day, cadences, snapshot.organisation(), findings(snapshot, read));
                });
        return console.tellErrors(snapshot.errors());
    }

    private LocalDate day() {
        if (on == null || on.getYear() < 1 || on.getYear() > LAST_YEAR) {
            throw new UnusableException(
                    "--on " + on + " is no date to look at; give one of the years 1 to " + LAST_YEAR + ".");
        }
        return on;
    }

    private ReadActs read(Snapshot snapshot) {
        ReadActs read = ActsReader.read(new ActsFile(file()).read(), snapshot.roster());
        read.unusable().stream().findFirst().ifPresent(fault -> {
            throw new UnusableException(fault.place() + ": " + fault.sentence());
        });
        return read;
    }

    private SourceFile file() {
        if (acts != null) {
            return SourceFile.at(acts, GivenPath.of(acts));
        }
        if (organisation.isSample()) {
            return Sample.file("acts");
        }
        throw new UnusableException("--acts is missing; name the file of what was done. See ssc cadence --help.");
    }

    private static ImmutableList<Finding> findings(Snapshot snapshot, ReadActs read) {
        return ImmutableList.<Finding>builder()
                .addAll(snapshot.findings())
                .addAll(read.findings())
                .build();
    }
}
