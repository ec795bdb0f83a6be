package dev.ssc.core.lifecycle;

import java.util.Objects;

/**
 * One question on the way to a decision, so that a person can follow it.
 *
 * @param question what was asked
 * @param answer the answer that was found
 * @param because the facts behind the answer
 */
public record TraceStep(String question, String answer, String because) {

    /**
     * Refuses nulls.
     *
     * @param question what was asked
     * @param answer the answer that was found
     * @param because the facts behind the answer
     */
    public TraceStep {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(because, "because");
    }
}
