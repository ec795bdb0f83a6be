package dev.ssc.adapters.gitlab;

import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.Configuration;
import dev.ssc.spi.organisation.OrganisationSource;
import dev.ssc.spi.organisation.OrganisationSourceFactory;
import dev.ssc.tck.OrganisationSetting;
import dev.ssc.tck.OrganisationSourceContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** The files of a website repository keep what sources promise. */
class GitlabFilesContractTest extends OrganisationSourceContract {

    private static final String STAGES = "stages: {plan: {section: dev, groups: {optimize: {support: Ana Ulm}}}}\n";

    @TempDir
    private Path folder;

    @Override
    protected OrganisationSetting open() throws IOException {
        return new OneFile(Files.writeString(folder.resolve("stages.yml"), STAGES));
    }

    /** The file of stages alone. */
    private record OneFile(Path file) implements OrganisationSetting {

        @Override
        public OrganisationSource connect() {
            return OrganisationSourceFactory.found()
                    .create("gitlab-files", Configuration.of(Map.of("stages", file.toString())));
        }

        @Override
        public Object content() {
            try {
                return Files.readString(file) + Files.getLastModifiedTime(file);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public ImmutableSet<String> secrets() {
            return ImmutableSet.of();
        }

        @Override
        public void change() {
            write(STAGES.replace("Ana Ulm", "Bo Lind"));
        }

        @Override
        public void spoil() {
            write(STAGES.replace("Ana Ulm", "12"));
        }

        @Override
        public void destroy() {
            write("stages: [\n");
        }

        private void write(String text) {
            try {
                Files.writeString(file, text);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
