package dev.ssc.core.lifecycle;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import java.util.Optional;

/**
 * What a decision asks of the outside world: data, carried out later by an adapter or by a person. Its identity, which
 * stays the same when it is retried, is the key under which {@link Step#requests()} holds it.
 *
 * @param kind family and verb, for example {@code ticket.reply}
 * @param facts name to value, in order: texts, whole numbers, truth values, instants, and immutable lists of texts
 */
public record Request(String kind, ImmutableMap<String, Object> facts) {

    /**
     * Refuses nulls.
     *
     * @param kind family and verb, for example {@code ticket.reply}
     * @param facts name to value, in order: texts, whole numbers, truth values, instants, and immutable lists of texts
     */
    public Request {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(facts, "facts");
    }

    /**
     * Begins a request.
     *
     * @param kind family and verb
     * @return a builder without facts
     */
    public static Builder of(String kind) {
        return new Builder(kind);
    }

    /** Builds a {@link Request}. Not thread-safe. */
    public static final class Builder {

        private final String kind;
        private final ImmutableMap.Builder<String, Object> facts = ImmutableMap.builder();

        private Builder(String kind) {
            this.kind = kind;
        }

        /**
         * Adds a fact.
         *
         * @param name what it is, unique within the request
         * @param value its value
         * @return this builder
         */
        public Builder fact(String name, Object value) {
            facts.put(name, value);
            return this;
        }

        /**
         * Adds a fact that may be unknown; an absent one is left out.
         *
         * @param name what it is, unique within the request
         * @param value its value, if known
         * @return this builder
         */
        public Builder fact(String name, Optional<?> value) {
            value.ifPresent(known -> facts.put(name, known));
            return this;
        }

        /**
         * The request.
         *
         * @return kind and facts
         */
        public Request build() {
            return new Request(kind, facts.buildOrThrow());
        }
    }
}
