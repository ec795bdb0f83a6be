package dev.ssc.examples.bench;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import dev.ssc.core.change.Declarations;
import dev.ssc.core.change.OrganisationDiff;
import dev.ssc.core.change.Places;
import dev.ssc.core.coverage.CoverageReport;
import dev.ssc.core.coverage.CoverageTotals;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.reading.OrganisationReader;
import dev.ssc.core.reading.Snapshot;
import dev.ssc.core.rule.Place;
import dev.ssc.core.time.Overlap;
import dev.ssc.core.time.WorkingTime;
import dev.ssc.spi.Configuration;
import dev.ssc.spi.organisation.OrganisationSource;
import dev.ssc.spi.organisation.OrganisationSourceFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
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
        Place place = new Place("generated", 1);
    }

    /** A folder with the three files of a real organisation. */
    @State(Scope.Benchmark)
    public static class Files {

        /** The folder that holds {@code stages.yml}, {@code sections.yml} and {@code people.yml}. */
        @Param("data")
        public String folder = "data";

        OrganisationSource open() {
            return OrganisationSourceFactory.found()
                    .create(
                            "gitlab-files",
                            Configuration.of(Map.of(
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
        try (OrganisationSource source = files.open()) {
            return OrganisationReader.read(source.read());
        }
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
        return OrganisationDiff.between(
                large.before, large.after, Declarations.none(), new Places(large.place, ImmutableMap.of()));
    }

    /** Two people nine hours apart, and the year they share. */
    @State(Scope.Benchmark)
    public static class Pair {

        Overlap overlap = WorkingTime.builder()
                .zone(ZoneId.of("Europe/Lisbon"))
                .build()
                .overlapWith(WorkingTime.builder()
                        .zone(ZoneId.of("America/New_York"))
                        .build())
                .orElseThrow();

        Range<Instant> year =
                Range.closedOpen(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));
    }

    /**
     * The hours two people share in a year.
     *
     * @param pair the two
     * @return how long
     */
    @Benchmark
    public Duration overlap(Pair pair) {
        return pair.overlap.lengthBetween(pair.year);
    }
}
