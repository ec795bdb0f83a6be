package dev.ssc.examples.bench;

import dev.ssc.core.change.OrganisationDiff;
import dev.ssc.core.coverage.CoverageReport;
import dev.ssc.core.coverage.CoverageTotals;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.reading.OrganisationReader;
import dev.ssc.core.reading.Snapshot;
import dev.ssc.spi.Configuration;
import dev.ssc.spi.organisation.OrganisationSource;
import dev.ssc.spi.organisation.OrganisationSourceFactory;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading an organisation; coverage and diff of a very large one. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OrganisationBenchmark {

    /** Two organisations of a hundred thousand groups, and three hundred thousand terms. */
    @State(Scope.Benchmark)
    public static class Large {

        Organisation before = GeneratedOrganisation.of(100_000, 0);
        Organisation after = GeneratedOrganisation.of(100_000, 7);
        Roster roster = GeneratedOrganisation.roster(before);
    }

    /** A folder with the three files of a real organisation. */
    @State(Scope.Benchmark)
    public static class Files {

        /** The folder that holds {@code stages.yml}, {@code sections.yml} and {@code people.yml}. */
        @Param("data")
        public String folder = "data";

        OrganisationSource source = new NoSource();

        /** Opens the files. */
        @Setup
        public void open() {
            source = OrganisationSourceFactory.found()
                    .choose("gitlab-files")
                    .create(Configuration.of(Map.of(
                            "stages", folder + "/stages.yml",
                            "sections", folder + "/sections.yml",
                            "people", folder + "/people.yml")));
        }
    }

    /**
     * Reads and links three files.
     *
     * @param files where
     * @return the organisation
     */
    @Benchmark
    public Snapshot read(Files files) {
        return OrganisationReader.read(files.source.read());
    }

    /**
     * Coverage of every seat on a date.
     *
     * @param large the terms
     * @return the numbers
     */
    @Benchmark
    public CoverageTotals coverage(Large large) {
        return CoverageTotals.of(CoverageReport.asOf(large.roster, LocalDate.of(2025, 11, 3)));
    }

    /**
     * What changed between two organisations.
     *
     * @param large the two
     * @return the changes
     */
    @Benchmark
    public OrganisationDiff diff(Large large) {
        return OrganisationDiff.between(large.before, large.after);
    }
}
