package dev.ssc.tck;

import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.Colleague;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * An adapter under test, and the system behind it. The author implements the methods that their system gives means
 * for; the others throw {@link NotAbleException}, and what they would show is reported as not shown. A test opens a
 * setting of its own, and closes it.
 *
 * @param <A> the adapters of the family
 */
public interface Setting<A> extends AutoCloseable {

    /**
     * A new adapter of the same system each time, as a host that restarts opens it.
     *
     * @return an adapter; the tests close it
     */
    A connect();

    /**
     * Lets the next call of an adapter fail.
     *
     * @return a controller; the default can do nothing
     */
    default Faults faults() {
        return new Faults() {};
    }

    /**
     * The time limit that the adapter was configured with.
     *
     * @return how long a call may take at most
     */
    default Duration timeLimit() {
        return Duration.ofSeconds(10);
    }

    /**
     * How long to wait for a message, and beyond the time limit for the end of a call.
     *
     * @return a while after which it does not come any more
     */
    default Duration patience() {
        return Duration.ofSeconds(10);
    }

    /** Called again and again while a test waits for a message; a system that has to be asked is asked here. */
    default void letPass() {
        LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }

    /**
     * What was configured and must never be seen.
     *
     * @return secrets; none unless said
     */
    default ImmutableSet<String> secrets() {
        return ImmutableSet.of();
    }

    /**
     * A person whom the system knows.
     *
     * @return somebody
     */
    default Colleague somebody() {
        return new Colleague("tck-somebody", "Somebody");
    }

    /**
     * A person whom the system does not know.
     *
     * @return nobody
     */
    default Colleague stranger() {
        throw new NotAbleException("name a person whom the system does not know");
    }

    /** Ends what {@code open} began. */
    @Override
    default void close() {}
}
