package dev.ssc.tck;

import dev.ssc.spi.organisation.OrganisationSource;

/** An organisation source under test, and what it reads. */
public interface OrganisationSetting extends AutoCloseable {

    /**
     * A new source of the same organisation each time.
     *
     * @return a source; the tests close it
     */
    OrganisationSource connect();

    /**
     * What the source reads, to see that it is never written.
     *
     * @return something whose text is the same as long as nothing was written
     */
    default Object content() {
        throw new NotAbleException("see what the source reads");
    }

    /** Somebody changes the organisation: a name, say. */
    default void change() {
        throw new NotAbleException("change the organisation");
    }

    /** Somebody writes something that cannot be used, where the rest can still be read. */
    default void spoil() {
        throw new NotAbleException("write something that cannot be used");
    }

    /** What the source reads is not there any more, or cannot be read at all. */
    default void destroy() {
        throw new NotAbleException("take away what the source reads");
    }

    /** Ends what {@code open} began. */
    @Override
    default void close() {}
}
