package dev.ssc.core.lifecycle;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;

/**
 * The command holds: its events have happened.
 *
 * @param <S> the state decided about
 * @param events what has happened, in order
 * @param requests what is asked of the outside world, in order
 * @param advice what to consider
 * @param trace how the decision was found
 */
public record Accepted<S extends State>(
        ImmutableList<Event<S>> events,
        ImmutableList<Request> requests,
        ImmutableList<Advice> advice,
        ImmutableList<TraceStep> trace)
        implements Decision<S> {

    /**
     * Refuses nulls.
     *
     * @param events what has happened, in order
     * @param requests what is asked of the outside world, in order
     * @param advice what to consider
     * @param trace how the decision was found
     */
    public Accepted {
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(requests, "requests");
        Objects.requireNonNull(advice, "advice");
        Objects.requireNonNull(trace, "trace");
    }

    /**
     * One event, nothing else.
     *
     * @param <S> the state decided about
     * @param event what has happened
     * @return the decision
     */
    public static <S extends State> Accepted<S> of(Event<S> event) {
        return of(ImmutableList.of(event));
    }

    /**
     * Several events, nothing else.
     *
     * @param <S> the state decided about
     * @param events what has happened, in order
     * @return the decision
     */
    public static <S extends State> Accepted<S> of(ImmutableList<Event<S>> events) {
        return new Accepted<>(events, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    /**
     * The same decision with a further request.
     *
     * @param request comes after those already asked
     * @return a new decision
     */
    public Accepted<S> asking(Request request) {
        return asking(ImmutableList.of(request));
    }

    /**
     * The same decision with further requests.
     *
     * @param more come after those already asked
     * @return a new decision
     */
    public Accepted<S> asking(ImmutableList<Request> more) {
        return new Accepted<>(events, joined(requests, more), advice, trace);
    }

    /**
     * The same decision with a further advice, if it applies.
     *
     * @param perhaps the advice; nothing changes if it is absent
     * @return a new decision
     */
    public Accepted<S> advising(Optional<Advice> perhaps) {
        return perhaps.isPresent() ? advising(perhaps.get()) : this;
    }

    /**
     * The same decision with a further advice.
     *
     * @param more the advice
     * @return a new decision
     */
    public Accepted<S> advising(Advice more) {
        return new Accepted<>(events, requests, joined(advice, ImmutableList.of(more)), trace);
    }

    /**
     * The same decision with its trace.
     *
     * @param steps how the decision was found
     * @return a new decision
     */
    public Accepted<S> traced(ImmutableList<TraceStep> steps) {
        return new Accepted<>(events, requests, advice, steps);
    }

    @Override
    public String outcome() {
        return "accepted";
    }

    private static <T> ImmutableList<T> joined(ImmutableList<T> first, ImmutableList<T> second) {
        if (first.isEmpty()) {
            return second;
        }
        return ImmutableList.<T>builderWithExpectedSize(first.size() + second.size())
                .addAll(first)
                .addAll(second)
                .build();
    }
}
