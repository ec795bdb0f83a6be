package dev.ssc.core.lifecycle;

import com.google.common.collect.ImmutableList;
import java.util.Objects;

/**
 * The command repeats what is already so: nothing happens, nothing is asked (LIFE-6).
 *
 * @param <S> the state decided about
 * @param advice what to consider, for example who was first
 */
public record Unchanged<S extends State>(ImmutableList<Advice> advice) implements Decision<S> {

    /**
     * Refuses nulls.
     *
     * @param advice what to consider, for example who was first
     */
    public Unchanged {
        Objects.requireNonNull(advice, "advice");
    }

    /**
     * A repetition without advice.
     *
     * @param <S> the state decided about
     * @return the decision
     */
    public static <S extends State> Unchanged<S> repeated() {
        return new Unchanged<>(ImmutableList.of());
    }

    @Override
    public String outcome() {
        return "unchanged";
    }
}
