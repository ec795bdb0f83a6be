package dev.ssc.adapters.memory;

import dev.ssc.core.reading.OrganisationDraft;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.organisation.OrganisationSource;

/**
 * An organisation that the host states in code. It has no factory, since a draft cannot be told by a configuration.
 * Thread-safe.
 */
public final class MemoryOrganisation {

    private volatile OrganisationDraft draft;

    /**
     * An organisation as it stands.
     *
     * @param draft what its sources say
     */
    public MemoryOrganisation(OrganisationDraft draft) {
        this.draft = draft;
    }

    /**
     * From now on, its sources say something else.
     *
     * @param changed what they say
     */
    public void change(OrganisationDraft changed) {
        draft = changed;
    }

    /**
     * A new source of it.
     *
     * @return to be closed by the caller
     */
    public OrganisationSource source() {
        return new Source();
    }

    /** A source that can be closed. */
    private final class Source implements OrganisationSource {

        private volatile boolean closed;

        @Override
        public OrganisationDraft read() {
            if (closed) {
                throw AdapterException.closed("The organisation in memory");
            }
            return draft;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
