package dev.ssc.examples.coverage;

import dev.ssc.core.coverage.CoverageReport;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.reading.Snapshot;
import dev.ssc.examples.console.Console;
import dev.ssc.examples.console.PageFormat;
import dev.ssc.examples.organisation.OrganisationOptions;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code ssc coverage}: who answers for every section, group and function. */
@Command(
        name = "coverage",
        description = "Shows who answers for every section, group and function.",
        mixinStandardHelpOptions = true)
public final class CoverageCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private OrganisationOptions organisation = new OrganisationOptions();

    @Option(names = "--on", paramLabel = "DATE", description = "also who is there on that date, and whom to ask")
    private @Nullable LocalDate on;

    @Option(names = "--format", paramLabel = "text|json|html", description = "default: text")
    private PageFormat format = PageFormat.TEXT;

    /**
     * The command.
     *
     * @param console where it writes
     */
    public CoverageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Snapshot snapshot = organisation.read();
        CoverageReport report = report(snapshot.roster());
        console.print(
                switch (format) {
                    case TEXT -> CoverageText.of(report, console.ink());
                    case JSON -> CoverageJson.of(report);
                    case HTML -> CoverageHtml.of(report);
                });
        return console.tellErrors(snapshot.errors());
    }

    private CoverageReport report(Roster roster) {
        return on == null ? CoverageReport.standing(roster) : CoverageReport.asOf(roster, on);
    }
}
