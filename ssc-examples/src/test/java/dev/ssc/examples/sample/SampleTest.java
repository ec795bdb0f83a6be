package dev.ssc.examples.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.core.reading.OrganisationReader;
import dev.ssc.core.reading.Snapshot;
import dev.ssc.core.rule.Level;
import dev.ssc.examples.console.Golden;
import dev.ssc.examples.console.Run;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Adapters;
import dev.ssc.spi.Configuration;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.organisation.OrganisationSource;
import dev.ssc.spi.organisation.OrganisationSourceFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {

    @ParameterizedTest
    @CsvSource({
        "coverage, sample-coverage.txt",
        "coverage --format json, sample-coverage.json",
        "coverage --format html, sample-coverage.html",
        "coverage --on 2026-03-02, sample-coverage-on-date.txt",
        "coverage --on 2026-03-02 --format json, sample-coverage-on-date.json",
        "coverage --on 2026-03-02 --format html, sample-coverage-on-date.html",
        "vacancies, sample-vacancies.txt",
        "vacancies --format json, sample-vacancies.json",
        "org check, sample-check.txt",
        "org check --format json, sample-check.json",
        "cadence --on 2026-03-10, sample-cadence.txt",
        "cadence --on 2026-03-10 --format json, sample-cadence.json",
        "demo, sample-demo.txt",
    })
    @Tag("COV-1")
    @Tag("COV-3")
    @Tag("COV-5")
    @Tag("CAD-1")
    @Tag("CAD-2")
    @Tag("CAD-9")
    void whatCommandsSayOfItIsAsAgreed(String command, String golden) {
        Run run = Run.of(command.split(" "));
        assertEquals(0, run.exitCode());
        assertEquals("", run.err());
        Golden.of(golden).mustBe(run.out());
    }

    @Test
    void itsCoverageFitsOnAScreen() {
        List<String> lines = Run.of("coverage").out().lines().toList();
        assertTrue(lines.size() <= 40, () -> lines.size() + " lines");
        lines.forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test
    @Tag("ORG-2")
    @Tag("ORG-3")
    @Tag("ORG-5")
    @Tag("ORG-6")
    void itShowsWhatFilesCanHoldAndNoError() {
        Snapshot snapshot = OrganisationReader.read(Sample.files().read());
        Set<String> rules =
                snapshot.findings().stream().map(finding -> finding.rule().id()).collect(Collectors.toSet());
        assertEquals(Set.of("ORG-2", "ORG-3", "ORG-5", "ORG-6"), rules);
        assertTrue(snapshot.findings().stream().allMatch(finding -> finding.level() == Level.WARNING));
    }

    @Test
    void itIsASourceLikeAnyOther() {
        OrganisationSource source = create();
        assertEquals(source.read(), source.read());
        source.close();
        source.close();
        AdapterException closed = assertThrows(AdapterException.class, source::read);
        assertEquals(FailureCode.CLOSED, closed.code());
    }

    @Test
    void itKnowsNoConfiguration() {
        Adapters<OrganisationSource> adapters = OrganisationSourceFactory.found();
        Configuration configuration = Configuration.of(Map.of("stages", "x.yml"));
        AdapterException refused = assertThrows(AdapterException.class, () -> adapters.create("sample", configuration));
        assertEquals(FailureCode.NEVER, refused.code());
    }

    private static OrganisationSource create() {
        return OrganisationSourceFactory.found().create("sample", Configuration.of(Map.of()));
    }
}
