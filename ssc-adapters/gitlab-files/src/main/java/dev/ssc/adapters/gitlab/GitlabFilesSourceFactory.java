package dev.ssc.adapters.gitlab;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Configuration;
import dev.ssc.spi.ConfigurationKey;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.organisation.OrganisationSource;
import dev.ssc.spi.organisation.OrganisationSourceFactory;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Makes organisation sources that read files on disk; the adapter {@code gitlab-files}. */
public final class GitlabFilesSourceFactory implements OrganisationSourceFactory {

    /** The id by which hosts choose it. */
    public static final String ID = "gitlab-files";

    private static final ConfigurationKey STAGES = ConfigurationKey.required("stages", "path of stages.yml");
    private static final ConfigurationKey SECTIONS = ConfigurationKey.optional("sections", "path of sections.yml");
    private static final ConfigurationKey PEOPLE = ConfigurationKey.optional(
            "people", "path of a file with a list of people, or of a folder of one file each");
    private static final ConfigurationKey FUNCTIONS =
            ConfigurationKey.optional("functions", "path of a file with a list of functions");
    private static final ConfigurationKey TERMS =
            ConfigurationKey.optional("terms", "path of a file with a list of terms");
    private static final ConfigurationKey REQUESTS =
            ConfigurationKey.optional("requests", "path of a file with a list of requests");

    /** A factory, for the service loader. */
    public GitlabFilesSourceFactory() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public ImmutableList<ConfigurationKey> configurationKeys() {
        return ImmutableList.of(STAGES, SECTIONS, PEOPLE, FUNCTIONS, TERMS, REQUESTS);
    }

    @Override
    public OrganisationSource create(Configuration configuration) {
        GitlabFiles.Builder files = GitlabFiles.builder().stages(file(configuration.require(STAGES.name())));
        configuration.get(SECTIONS.name()).map(GitlabFilesSourceFactory::file).ifPresent(files::sections);
        configuration.get(PEOPLE.name()).map(GitlabFilesSourceFactory::file).ifPresent(files::people);
        configuration.get(FUNCTIONS.name()).map(GitlabFilesSourceFactory::file).ifPresent(files::functions);
        configuration.get(TERMS.name()).map(GitlabFilesSourceFactory::file).ifPresent(files::terms);
        configuration.get(REQUESTS.name()).map(GitlabFilesSourceFactory::file).ifPresent(files::requests);
        return new GitlabFilesSource(files.build());
    }

    private static SourceFile file(String path) {
        try {
            return SourceFile.at(path, Path.of(path));
        } catch (InvalidPathException notAPath) {
            throw new AdapterException(
                    FailureCode.NEVER, "\"" + path + "\" cannot be a path; check how it is written.", notAPath);
        }
    }
}
