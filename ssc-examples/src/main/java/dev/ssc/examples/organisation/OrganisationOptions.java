package dev.ssc.examples.organisation;

import com.google.common.collect.ImmutableMap;
import dev.ssc.core.reading.OrganisationReader;
import dev.ssc.core.reading.Snapshot;
import dev.ssc.examples.console.UnusableException;
import dev.ssc.examples.sample.SampleSourceFactory;
import dev.ssc.spi.Configuration;
import dev.ssc.spi.organisation.OrganisationSource;
import dev.ssc.spi.organisation.OrganisationSourceFactory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the organisation is read from: files, or the sample that comes with the command. */
public final class OrganisationOptions {

    /** The adapter that reads files. */
    static final String FILES = "gitlab-files";

    @Option(names = "--stages", paramLabel = "FILE", description = "stages.yml; without it the built-in sample is used")
    private @Nullable String stages;

    @Option(names = "--sections", paramLabel = "FILE", description = "sections.yml")
    private @Nullable String sections;

    @Option(names = "--people", paramLabel = "FILE|DIR", description = "a list of people, or a folder of one a file")
    private @Nullable String people;

    @Option(names = "--functions", paramLabel = "FILE", description = "teams outside the product hierarchy")
    private @Nullable String functions;

    @Option(names = "--terms", paramLabel = "FILE", description = "phases, beginnings and times aside of terms")
    private @Nullable String terms;

    @Option(names = "--requests", paramLabel = "FILE", description = "requests for a counterpart")
    private @Nullable String requests;

    /** Nothing given yet. */
    public OrganisationOptions() {}

    /**
     * Reads the organisation.
     *
     * @return the organisation with its findings
     * @throws UnusableException if files are named without {@code --stages}
     * @throws dev.ssc.spi.AdapterException if a file cannot be read at all
     */
    public Snapshot read() {
        ImmutableMap<String, String> files = files();
        if (stages == null && !files.isEmpty()) {
            throw new UnusableException("--" + files.keySet().iterator().next()
                    + " needs --stages; name the file of stages too, or leave out both for the sample.");
        }
        return stages == null ? read(SampleSourceFactory.ID, ImmutableMap.of()) : read(FILES, files);
    }

    /** {@return whether no file is named, so that the built-in sample is read} */
    public boolean isSample() {
        return files().isEmpty();
    }

    /**
     * Reads the organisation of an adapter.
     *
     * @param adapter id of the adapter
     * @param configuration what it is told
     * @return the organisation with its findings
     * @throws dev.ssc.spi.AdapterException if it cannot be read at all
     */
    public static Snapshot read(String adapter, ImmutableMap<String, String> configuration) {
        try (OrganisationSource source =
                OrganisationSourceFactory.found().create(adapter, Configuration.of(configuration))) {
            return OrganisationReader.read(source.read());
        }
    }

    private ImmutableMap<String, String> files() {
        ImmutableMap.Builder<String, String> files = ImmutableMap.builder();
        put(files, "stages", stages);
        put(files, "sections", sections);
        put(files, "people", people);
        put(files, "functions", functions);
        put(files, "terms", terms);
        put(files, "requests", requests);
        return files.buildOrThrow();
    }

    private static void put(ImmutableMap.Builder<String, String> files, String key, @Nullable String file) {
        if (file != null) {
            files.put(key, file);
        }
    }
}
