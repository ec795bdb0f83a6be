package dev.ssc.examples.coverage;

import dev.ssc.core.coverage.CoverageReport;
import dev.ssc.core.coverage.Vacancies;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.reading.Snapshot;
import dev.ssc.examples.console.Console;
import dev.ssc.examples.console.OutputFormat;
import dev.ssc.examples.organisation.OrganisationOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code ssc vacancies}: what nobody answers for (COV-3). */
@Command(
        name = "vacancies",
        description = "Lists what nobody answers for, and what was asked for.",
        mixinStandardHelpOptions = true)
public final class VacanciesCommand implements Callable<Integer> {

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
    public VacanciesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Snapshot snapshot = organisation.read();
        Organisation read = snapshot.organisation();
        Vacancies vacancies = Vacancies.in(CoverageReport.standing(snapshot.roster()));
        console.print(
                switch (format) {
                    case TEXT -> VacanciesText.of(vacancies, read, console.ink());
                    case JSON -> VacanciesJson.of(vacancies, read);
                });
        return console.tellErrors(snapshot.errors());
    }
}
