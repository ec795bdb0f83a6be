package dev.ssc.tck;

import java.time.Duration;

/**
 * Lets the next call of an adapter of the setting fail, once, however often the adapter tries again within that call:
 * the next request, or the next question of one kind, see {@link Setting#faultsOf}. What an author does not override
 * cannot be shown.
 */
public interface Faults {

    /**
     * The other side asks to wait; nothing is done.
     *
     * @param wait the time it names
     */
    default void busy(Duration wait) {
        throw new NotAbleException("ask to wait for some time");
    }

    /** The other side asks to wait, and names no time; nothing is done. */
    default void busy() {
        throw new NotAbleException("ask to wait without a time");
    }

    /** The request is carried out, and its answer is lost. */
    default void answerLost() {
        throw new NotAbleException("lose an answer");
    }

    /** The request is lost before it is carried out, which the adapter cannot tell from a lost answer. */
    default void requestLost() {
        throw new NotAbleException("lose a request");
    }

    /** The answer comes later than the time limit; the request may be carried out or not. */
    default void slow() {
        throw new NotAbleException("be slow");
    }

    /** No answer ever comes, however long anybody waits; the request may be carried out or not. */
    default void silent() {
        throw new NotAbleException("be silent");
    }

    /** The request is on its way for so long that the adapter gives up, and arrives by {@link #land}. */
    default void late() {
        throw new NotAbleException("let a request arrive late");
    }

    /** What is late arrives, and is carried out; when the call returns, it is visible. */
    default void land() {
        throw new NotAbleException("let a request arrive late");
    }

    /** The other side does not permit the request; nothing is done. */
    default void refused() {
        throw new NotAbleException("refuse");
    }

    /** Somebody else changed the same thing; nothing is done. */
    default void conflict() {
        throw new NotAbleException("make a conflict");
    }
}
