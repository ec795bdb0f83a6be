package dev.ssc.core.lifecycle;

import com.google.common.collect.ImmutableList;

/**
 * What became of a command: {@link Accepted}, {@link Rejected} or {@link Unchanged}. The accessors that all three have
 * give an empty list where a kind of decision has none.
 *
 * @param <S> the state decided about
 */
public sealed interface Decision<S extends State> permits Accepted, Rejected, Unchanged {

    /**
     * What has happened by this decision.
     *
     * @return the events in order; none unless accepted
     */
    default ImmutableList<Event<S>> events() {
        return ImmutableList.of();
    }

    /**
     * What is asked of the outside world.
     *
     * @return the requests in order
     */
    default ImmutableList<Request> requests() {
        return ImmutableList.of();
    }

    /**
     * What the person who gave the command should consider.
     *
     * @return the advice, by rule
     */
    default ImmutableList<Advice> advice() {
        return ImmutableList.of();
    }

    /**
     * How the decision was found, where that takes more than one question.
     *
     * @return the questions with their answers, in order
     */
    default ImmutableList<TraceStep> trace() {
        return ImmutableList.of();
    }

    /**
     * The kind of decision in one word.
     *
     * @return {@code accepted}, {@code rejected} or {@code unchanged}
     */
    String outcome();
}
