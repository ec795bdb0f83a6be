package dev.ssc.spi;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * What the adapters of all outgoing families have in common, and promise. A call with a request id is a
 * <em>request</em>; every other call is a <em>question</em>, which changes nothing. Each family adds calls and promises
 * of its own, numbered from 13 on. The contract tests are named after these numbers.
 *
 * <ol>
 *   <li><b>Threads.</b> Any thread may call, several at once. A call blocks until it is answered or has failed.
 *   <li><b>Repetition.</b> A request id carried out twice, one after the other or at the same time, is visible once,
 *       and is answered alike both times, also where the second time goes through another adapter of the same system,
 *       as after a restart, and where the first answer was lost or the first try arrives late. A repetition does
 *       nothing: what was changed since stays. Ids that differ in one character are two requests. An adapter that cannot
 *       see to this declares no {@code REPETITION}, which lets no call fail.
 *   <li><b>Order.</b> What one thread asks for one after the other appears in that order.
 *   <li><b>Failure.</b> Whatever the other side does, the only thing thrown is an {@link AdapterException}. A question
 *       that cannot be answered fails; it is not answered as if nothing were there.
 *   <li><b>Busy.</b> Where the other side asks to wait, the code is {@link FailureCode#TRY_AGAIN}, nothing is visible,
 *       and {@link AdapterException#retryAfter()} is the time it named, to the second, if it named one; otherwise empty.
 *   <li><b>Lost answers.</b> Where the call may have been carried out, the code is
 *       {@link FailureCode#UNKNOWN_WHETHER_DONE}, and never another. A question does nothing, so that its lost answer may
 *       be {@link FailureCode#TRY_AGAIN} as well.
 *   <li><b>Outcomes.</b> {@link #outcome} tells afterwards what became of a lost call, and says
 *       {@link Outcome#UNKNOWN} rather than guess. {@link Outcome#NOT_DONE} is said only of what will not be done later
 *       either: of a call that may still arrive, nobody says it. An adapter that cannot ask declares no
 *       {@code OUTCOMES}.
 *   <li><b>Refusal.</b> With any other code nothing was done, and nothing is visible.
 *   <li><b>Time.</b> A call returns or fails within the time limit of the adapter's configuration.
 *   <li><b>Capabilities</b> never change. A call that needs one that is missing fails by
 *       {@link AdapterException#missing}, and does nothing.
 *   <li><b>Closing.</b> Calls under way are finished or broken off, as the adapter likes, and end within the time limit;
 *       one that is broken off fails as promise 6 says. Later calls fail by {@link AdapterException#closed}, and nothing
 *       more is told to a sink. Closing ends within the time limit; closing again does nothing.
 *   <li><b>Discretion.</b> No message, log line or {@code toString} holds a secret of the configuration, or words
 *       that people wrote.
 * </ol>
 *
 * <p>What all families promise, too, counted from 30 on, since the numbers between belong to the families:
 *
 * <ol start="30">
 *   <li><b>People.</b> {@link #identify} names a person whom the system knows as the system itself does, and is empty
 *       for one whom it does not know. An adapter that cannot find out declares no {@code PEOPLE}.
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
     * Who a person is in the system behind the adapter (promise 30).
     *
     * @param who the person as the host knows them
     * @return the name or number that the system knows them by; empty if it does not know them
     * @throws AdapterException as every call
     */
    Optional<String> identify(Colleague who);

    @Override
    void close();
}
