package dev.ssc.examples.sample;

import dev.ssc.core.reading.OrganisationDraft;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.organisation.OrganisationSource;

/** Reads the sample organisation. */
final class SampleSource implements OrganisationSource {

    private volatile boolean closed;

    @Override
    public OrganisationDraft read() {
        if (closed) {
            throw new AdapterException(FailureCode.NEVER, "This source of the sample was closed; create another one.");
        }
        return Sample.files().read();
    }

    @Override
    public void close() {
        closed = true;
    }
}
