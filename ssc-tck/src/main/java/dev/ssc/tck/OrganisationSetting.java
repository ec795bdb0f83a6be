package dev.ssc.tck;

import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.organisation.OrganisationSource;
import java.time.Duration;

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
     * @return something whose {@code toString} is the same as long as nothing was written
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

    /** What the source reads does not answer any more, for longer than the time limit. */
    default void slow() {
        throw new NotAbleException("let what the source reads be slow");
    }

    /**
     * The time limit that the source was configured with.
     *
     * @return how long a read may wait at most
     */
    default Duration timeLimit() {
        return Duration.ofSeconds(10);
    }

    /**
     * How much longer than the time limit a read may take, on a machine that has other things to do.
     *
     * @return a short while
     */
    default Duration tolerance() {
        return Duration.ofSeconds(1);
    }

    /**
     * How long to wait beyond the time limit for a read that does not end.
     *
     * @return a while
     */
    default Duration patience() {
        return Duration.ofSeconds(10);
    }

    /**
     * What was configured and must never be seen.
     *
     * @return secrets, all of them; empty if nothing secret is configured
     */
    default ImmutableSet<String> secrets() {
        throw new NotAbleException("say what is secret");
    }

    /** Ends what {@code open} began. */
    @Override
    default void close() {}
}
