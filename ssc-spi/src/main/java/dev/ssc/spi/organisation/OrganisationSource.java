package dev.ssc.spi.organisation;

import dev.ssc.core.reading.OrganisationDraft;
import dev.ssc.spi.AdapterException;

/**
 * A place from which an organisation is read. What it promises:
 *
 * <ol>
 *   <li>{@link #read()} states what is there now; two reads of the same content give equal drafts.
 *   <li>What cannot be used as it stands becomes a finding of the draft; only what cannot be read at all is thrown.
 *   <li>Nothing is ever written.
 *   <li>It may be called by any thread, and blocks until it is done.
 *   <li>After {@link #close()} a read fails with {@link dev.ssc.spi.FailureCode#CLOSED}; closing twice does nothing.
 *   <li>A source that has to wait for something returns or fails within the time limit of its configuration.
 *   <li>No message, log line or {@code toString} holds a secret of the configuration.
 * </ol>
 */
public interface OrganisationSource extends AutoCloseable {

    /**
     * Reads the organisation as it stands.
     *
     * @return the draft
     * @throws AdapterException if it cannot be read; the message names the file and the line, if there is one
     */
    OrganisationDraft read();

    @Override
    void close();
}
