package dev.ssc.examples.coverage;

import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.core.coverage.CoverageReport;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.reading.Snapshot;
import dev.ssc.examples.console.Console;
import dev.ssc.examples.console.GivenPath;
import dev.ssc.examples.console.PageFormat;
import dev.ssc.examples.console.UnusableException;
import dev.ssc.examples.impact.LinkedTickets;
import dev.ssc.examples.impact.LinksFile;
import dev.ssc.examples.organisation.OrganisationOptions;
import dev.ssc.examples.sample.Sample;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code ssc coverage}: who answers for every section, group and function. */
@Command(
        name = "coverage",
        description = "Shows who answers for every section, group and function.",
        footer = {
            "",
            "--links adds a picture of what customers ask about to the page. The file says, in YAML:",
            "  before: {from: 2026-01-01, to: 2026-02-01}",
            "  now:    {from: 2026-02-01, to: 2026-03-01}",
            "  issues: [{key: \"4711\", title: Sync stops, group: group/geo, severity: 1}]",
            "  links:  [{issue: \"4711\", ticket: \"881\", customer: acme, at: 2026-02-03T10:00Z}]",
            "  merges: [{ticket: \"882\", into: \"881\"}]",
            "issues and merges can be left out. The built-in sample has links of its own."
        },
        mixinStandardHelpOptions = true)
public final class CoverageCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private OrganisationOptions organisation = new OrganisationOptions();

    @Option(names = "--on", paramLabel = "DATE", description = "also who is there on that date, and whom to ask")
    private @Nullable LocalDate on;

    @Option(
            names = "--links",
            paramLabel = "FILE",
            description = "tickets that were linked to issues; for --format html")
    private @Nullable String links;

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
        Optional<LinkedTickets> linked = linked();
        Snapshot snapshot = organisation.read();
        CoverageReport report = report(snapshot.roster());
        console.print(
                switch (format) {
                    case TEXT -> CoverageText.of(report, console.ink());
                    case JSON -> CoverageJson.of(report);
                    case HTML -> CoverageHtml.of(report, linked);
                });
        return console.tellErrors(snapshot.errors());
    }

    private Optional<LinkedTickets> linked() {
        if (format != PageFormat.HTML) {
            if (links != null) {
                throw new UnusableException("--links is for the page; add --format html, or leave it out.");
            }
            return Optional.empty();
        }
        if (links != null) {
            return Optional.of(new LinksFile(SourceFile.at(links, GivenPath.of(links))).read());
        }
        return organisation.isSample() ? Optional.of(new LinksFile(Sample.file("links")).read()) : Optional.empty();
    }

    private CoverageReport report(Roster roster) {
        return on == null ? CoverageReport.standing(roster) : CoverageReport.asOf(roster, on);
    }
}
