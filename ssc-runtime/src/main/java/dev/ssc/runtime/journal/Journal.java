package dev.ssc.runtime.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.errand.Family;
import java.time.Instant;
import java.util.Optional;

/**
 * What a desk must not forget, and how several desks on one journal keep out of each other's way. What it promises:
 *
 * <ol>
 *   <li><b>One write</b> is all or nothing, for everybody who reads, and whatever crashes when. Once it was answered,
 *       everybody reads it: a copy that lags behind is no journal. If several answers fit, the first of these is given:
 *       message known, errand too late, step too late, claim taken.
 *   <li><b>Versions.</b> A step is written only if its number follows the last one of its lifecycle; else the answer is
 *       {@link Written#STEP_TOO_LATE}. Of several who write the same step one succeeds.
 *   <li><b>Claims.</b> A claim belongs to one lifecycle at a time. An entry by which two would have it is answered by
 *       {@link Written#CLAIM_TAKEN}. A claim is free again once its lifecycle stands without it.
 *   <li><b>New errands</b> are written once an id; one that is there already is left as it is, and that is no failure.
 *   <li><b>Changes of errands</b> are written only in the place of the revision just before; else the answer is
 *       {@link Written#ERRAND_TOO_LATE}.
 *   <li><b>Messages.</b> A message that is settled is never written again: {@link Written#MESSAGE_KNOWN}. One that waits
 *       can be written again, waiting or settled.
 *   <li><b>Order.</b> Steps are read in the order of their numbers, errands about one thing in the order in which they
 *       were asked, keys in the order in which their lifecycles began.
 *   <li><b>Lines.</b> Of the open errands of a {@linkplain Errand#line() line} only the first is ever due. One that is a
 *       to-do or over holds up nobody.
 *   <li><b>Names.</b> A lifecycle is found by the names of its last standing, and by no former one.
 *   <li><b>Wholeness.</b> What is read equals what was written: instants to the nanosecond, whole numbers as {@code int}
 *       or {@code long} as they were, texts of any length and in any letters. A journal that leaves the program must be
 *       able to write down: the events, decisions and advice of {@code dev.ssc.core} and {@code dev.ssc.calls} (records,
 *       immutable values, and rules, which are constants of enums), requests with facts that are texts, whole numbers,
 *       truth values, instants and lists of texts, and the messages of {@code dev.ssc.spi}.
 *   <li><b>Forgetting.</b> What is over is forgotten only when {@link #forget} is called, and then whole: a lifecycle
 *       with its errands, never while one of them is open or a to-do. Of a forgotten lifecycle its version remains,
 *       counted on by one; a lifecycle that begins anew under the key goes on from there.
 *   <li><b>Threads.</b> Any thread may call, several at once, of several desks.
 *   <li><b>Failure.</b> What cannot be written or read fails by {@link JournalException}. After a failed write nobody
 *       knows whether it was written; the desk reads again.
 * </ol>
 *
 * <p>The tests of these promises are {@code dev.ssc.runtime.contract.JournalContract}, in the test jar of this module.
 */
public interface Journal {

    /**
     * What tells the requests of this journal from those of all others: the ids that adapters see begin with it.
     *
     * @return a short word of ASCII, the same whenever the journal is opened, and of no other journal
     */
    String name();

    /**
     * Writes what belongs together.
     *
     * @param entry what to write
     * @return what became of it
     */
    Written write(Entry entry);

    /**
     * How far a lifecycle has come.
     *
     * @param key the lifecycle
     * @return the number of its last step, or one more than that if it was forgotten since; 0 if it never began
     */
    long version(String key);

    /**
     * The steps of a lifecycle.
     *
     * @param key the lifecycle
     * @return all of them, from the first that was not forgotten
     */
    ImmutableList<Kept> read(String key);

    /**
     * The lifecycles of a kind.
     *
     * @param prefix how their keys begin, such as {@code call/}
     * @return keys of lifecycles that have begun
     */
    ImmutableList<String> keys(String prefix);

    /**
     * The lifecycles that have a name.
     *
     * @param name such as {@code link/L1}
     * @return their keys, in the order in which they began
     */
    ImmutableSet<String> named(String name);

    /**
     * One errand.
     *
     * @param id what identifies its request
     * @return the errand as it is now; empty if there is none
     */
    Optional<Errand> errand(String id);

    /**
     * The errands about one thing.
     *
     * @param about the key of a lifecycle, or what a host named
     * @return all of them, over or not
     */
    ImmutableList<Errand> errands(String about);

    /**
     * What people have to see to.
     *
     * @return the errands that are to-dos, in the order in which they were asked
     */
    ImmutableList<Errand> toDos();

    /**
     * Whether a message is known.
     *
     * @param id see {@link Arrival#id()}
     * @return the message as it was written last; empty if it never was
     */
    Optional<Arrival> arrival(String id);

    /**
     * The messages that wait for a name.
     *
     * @param name the name
     * @return the messages, by the time at which they were sent
     */
    ImmutableList<Arrival> waitingFor(String name);

    /**
     * When the latest word about something was sent.
     *
     * @param topic what it is about
     * @return the latest time of the settled messages of that topic; empty if there is none
     */
    Optional<Instant> latest(String topic);

    /**
     * The messages that wait, those first that must be judged first: what they wait for is there, or they have waited
     * long enough.
     *
     * @param most how many at most
     * @return due at the time until which they wait; at {@link Instant#MIN} if a lifecycle has the name already
     */
    ImmutableList<Coming<Arrival>> comingArrivals(int most);

    /**
     * The lifecycles that must wake up, those first that must first.
     *
     * @param most how many at most
     * @return their keys, due when they {@linkplain Standing#wakes() wake}
     */
    ImmutableList<Coming<String>> comingLifecycles(int most);

    /**
     * The first open errand of each line of a family, those first that must be tried first.
     *
     * @param family the family; empty for what no family carries out
     * @param most how many at most
     * @return errands, due when {@linkplain Errand#due() they say}
     */
    ImmutableList<Coming<Errand>> comingErrands(Optional<Family> family, int most);

    /**
     * Forgets what has long been over (promise 11): lifecycles that were {@linkplain Standing#over() over} before a
     * time, with the errands about them; errands about anything else that were all asked before it and are all over;
     * settled messages that were sent before it.
     *
     * @param before the time
     * @param most how many lifecycles, subjects of errands and messages at most, all together
     * @return how many were forgotten; fewer than {@code most} if there are no more
     */
    int forget(Instant before, int most);
}
