package dev.ssc.spi;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * What the adapters of all outgoing families have in common, and promise. Each family adds operations and promises of
 * its own. The contract tests are named after these numbers.
 *
 * <ol>
 *   <li><b>Threads.</b> Any thread may call, several at once. A call blocks until it is answered or has failed.
 *   <li><b>Repetition.</b> A request id carried out twice, one after the other or at the same time, is visible once,
 *       and is answered alike both times, also where the second time goes through another adapter of the same system,
 *       as after a restart. An adapter that cannot see to this declares no {@code REPETITION}.
 *   <li><b>Order.</b> What one thread asks for one after the other appears in that order.
 *   <li><b>Failure.</b> Whatever the other side does, the only thing thrown is an {@link AdapterException}.
 *   <li><b>Busy.</b> Where the other side asks to wait, the code is {@link FailureCode#TRY_AGAIN}, nothing is visible,
 *       and {@link AdapterException#retryAfter()} is the time it named, if it named one.
 *   <li><b>Lost answers.</b> Where the call may have been carried out, the code is
 *       {@link FailureCode#UNKNOWN_WHETHER_DONE}, and never another.
 *   <li><b>Outcomes.</b> {@link #outcome} tells afterwards what became of a lost call, and says
 *       {@link Outcome#UNKNOWN} rather than guess. An adapter that cannot ask declares no {@code OUTCOMES}.
 *   <li><b>Refusal.</b> With any other code nothing was done, and nothing is visible.
 *   <li><b>Time.</b> A call returns or fails within the time limit of the adapter's configuration.
 *   <li><b>Capabilities</b> never change. An operation that needs one that is missing fails by
 *       {@link AdapterException#missing}, and does nothing.
 *   <li><b>Closing.</b> Calls under way end, later ones fail by {@link AdapterException#closed}; closing again does
 *       nothing.
 *   <li><b>Discretion.</b> No message, log line or {@code toString} holds a secret of the configuration, or words
 *       that people wrote.
 * </ol>
 *
 * @param <C> the capabilities of the family
 */
public interface Adapter<C extends Enum<C> & Capability> extends AutoCloseable {

    /**
     * What this adapter can do.
     *
     * @return everything it does not declare to be missing
     */
    ImmutableSet<C> capabilities();

    /**
     * What became of a request whose answer was lost (promise 7).
     *
     * @param id the request
     * @return what is known
     * @throws AdapterException as every call
     */
    Outcome outcome(RequestId id);

    /**
     * Who a person is in the system behind the adapter.
     *
     * @param who the person as the host knows them
     * @return the name or number that the system knows them by; empty if it does not know them
     * @throws AdapterException as every call
     */
    Optional<String> identify(Colleague who);

    @Override
    void close();
}
