package dev.ssc.tck;

import java.time.Duration;

/**
 * Lets the next request to an adapter of the setting fail, once, however often the adapter tries again within that
 * call. What an author does not override cannot be shown.
 */
public interface Faults {

    /**
     * The other side asks to wait; nothing is done.
     *
     * @param wait the time it names
     */
    default void busy(Duration wait) {
        throw new NotAbleException("ask to wait");
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

    /** The other side does not permit the request; nothing is done. */
    default void refused() {
        throw new NotAbleException("refuse");
    }

    /** Somebody else changed the same thing; nothing is done. */
    default void conflict() {
        throw new NotAbleException("make a conflict");
    }
}
