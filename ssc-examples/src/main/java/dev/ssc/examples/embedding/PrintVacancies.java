package dev.ssc.examples.embedding;

import dev.ssc.core.coverage.CoverageReport;
import dev.ssc.core.coverage.Vacancies;
import dev.ssc.core.reading.OrganisationReader;
import dev.ssc.core.reading.Snapshot;
import dev.ssc.spi.Configuration;
import dev.ssc.spi.organisation.OrganisationSource;
import dev.ssc.spi.organisation.OrganisationSourceFactory;
import java.util.Map;

/** Loads an organisation from two files and prints what was found in them, and which groups have no counterpart. */
public final class PrintVacancies {

    private PrintVacancies() {}

    /**
     * Prints the vacancies of an organisation.
     *
     * @param args the files {@code stages.yml} and {@code people.yml}
     */
    public static void main(String[] args) {
        Configuration files = Configuration.of(Map.of("stages", args[0], "people", args[1]));
        try (OrganisationSource source = OrganisationSourceFactory.found().create("gitlab-files", files)) {
            Snapshot snapshot = OrganisationReader.read(source.read());
            snapshot.findings().forEach(finding -> System.out.println(finding.place() + ": " + finding.message()));
            Vacancies vacancies = Vacancies.in(CoverageReport.standing(snapshot.roster()));
            vacancies.groups().forEach(seat -> System.out.println(seat + " has no counterpart"));
            vacancies.requested().forEach(seat -> System.out.println(seat + " is asked for"));
        }
    }
}
