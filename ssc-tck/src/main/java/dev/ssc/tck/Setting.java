package dev.ssc.tck;

import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.Colleague;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;

/**
 * An adapter under test, and the system behind it. The author implements the methods that their system gives means
 * for; the others throw {@link NotAbleException}, as may every method, and what they would show is reported as not shown.
 * A test opens one setting of its own, and closes it.
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
     * Lets the next question of one kind fail; a request is a call with a request id, every other call is a question.
     *
     * @param question the method, such as {@code find} or {@code identify}
     * @return a controller
     * @throws NotAbleException unless overridden, and for a question that the adapter answers by itself
     */
    default Faults faultsOf(String question) {
        throw new NotAbleException("make " + question + " fail");
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
     * How much longer than the time limit a call may take, on a machine that has other things to do.
     *
     * @return a short while
     */
    default Duration tolerance() {
        return Duration.ofSeconds(1);
    }

    /**
     * How often a test tries what goes wrong only now and then, such as a request that several threads send at once.
     *
     * @return some tries
     */
    default int rounds() {
        return 20;
    }

    /**
     * The clock of the system behind the adapter.
     *
     * @return a clock that is right within a minute
     */
    default InstantSource clock() {
        return InstantSource.system();
    }

    /**
     * How long to wait for a message, and beyond the time limit for a call that does not end.
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
     * @return secrets, all of them; empty if nothing secret is configured
     */
    default ImmutableSet<String> secrets() {
        throw new NotAbleException("say what is secret");
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
     * Another person whom the system knows.
     *
     * @return not {@link #somebody}
     */
    default Colleague somebodyElse() {
        throw new NotAbleException("name a second person whom the system knows");
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
