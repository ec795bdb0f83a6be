package dev.ssc.examples.sample;

import dev.ssc.core.reading.OrganisationDraft;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.organisation.OrganisationSource;

/** Reads the sample organisation. */
final class SampleSource implements OrganisationSource {

    private volatile boolean closed;

    @Override
    public OrganisationDraft read() {
        if (closed) {
            throw AdapterException.closed("The source of the sample");
        }
        return Sample.files().read();
    }

    @Override
    public void close() {
        closed = true;
    }
}
