package dev.ssc.core.lifecycle;

/**
 * Something that has happened to a lifecycle. An event is a value that carries all it needs; applying it never fails and
 * never decides (LIFE-2).
 *
 * @param <S> the state it changes
 */
public interface Event<S extends State> {

    /**
     * What has happened, in the past tense.
     *
     * @return lower case, with hyphens
     */
    String name();

    /**
     * The state after the event.
     *
     * @param state the state before
     * @return a new state
     */
    S apply(S state);
}
