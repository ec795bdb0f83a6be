package dev.ssc.adapters.gitlab;

import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.core.reading.OrganisationDraft;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.organisation.OrganisationSource;

/** An organisation source that reads {@link GitlabFiles} anew at each call. Thread-safe. */
public final class GitlabFilesSource implements OrganisationSource {

    private final GitlabFiles files;
    private volatile boolean closed;

    /**
     * A source of these files.
     *
     * @param files where they are; they need not exist yet
     */
    public GitlabFilesSource(GitlabFiles files) {
        this.files = files;
    }

    @Override
    public OrganisationDraft read() {
        if (closed) {
            throw AdapterException.closed("The source of " + files.stages().name());
        }
        try {
            return files.read();
        } catch (UnusableFileException unusable) {
            throw new AdapterException(FailureCode.NEVER, String.valueOf(unusable.getMessage()), unusable);
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
