package dev.ssc.core.lifecycle;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.rule.Rule;
import java.util.Objects;

/**
 * The command breaks a rule: nothing has happened, and the state knows nothing of it (LIFE-3).
 *
 * @param <S> the state decided about
 * @param rule the first rule that is broken
 * @param sentence what is wrong, and what to do
 * @param requests what must be asked of the outside world although nothing happened; mostly nothing
 * @param trace how the decision was found
 */
public record Rejected<S extends State>(
        Rule rule, String sentence, ImmutableList<Request> requests, ImmutableList<TraceStep> trace)
        implements Decision<S> {

    /**
     * Refuses nulls.
     *
     * @param rule the first rule that is broken
     * @param sentence what is wrong, and what to do
     * @param requests what must be asked of the outside world although nothing happened; mostly nothing
     * @param trace how the decision was found
     */
    public Rejected {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(requests, "requests");
        Objects.requireNonNull(trace, "trace");
    }

    /**
     * A rejection that asks for nothing.
     *
     * @param <S> the state decided about
     * @param rule the first rule that is broken
     * @param sentence what is wrong, and what to do
     * @return the decision
     */
    public static <S extends State> Rejected<S> by(Rule rule, String sentence) {
        return new Rejected<>(rule, sentence, ImmutableList.of(), ImmutableList.of());
    }

    /**
     * The same rejection with requests.
     *
     * @param asked what is asked all the same, in order
     * @return a new decision
     */
    public Rejected<S> asking(ImmutableList<Request> asked) {
        return new Rejected<>(rule, sentence, asked, trace);
    }

    /**
     * The same rejection with its trace.
     *
     * @param steps how the decision was found
     * @return a new decision
     */
    public Rejected<S> traced(ImmutableList<TraceStep> steps) {
        return new Rejected<>(rule, sentence, requests, steps);
    }

    @Override
    public String outcome() {
        return "rejected";
    }
}
