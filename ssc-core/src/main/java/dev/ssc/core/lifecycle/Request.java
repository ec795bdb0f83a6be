package dev.ssc.core.lifecycle;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a decision asks of the outside world: data, carried out later by an adapter or by a person. Its identity, which
 * stays the same when it is retried, is the key under which {@link Step#requests()} holds it. An immutable value; two
 * requests of the same kind and facts are equal.
 */
public final class Request {

    private final String kind;

    /** Name, value, name, value, …, as they were given: far cheaper to keep than a map that nobody may ever read. */
    private final @Nullable Object[] given;

    private final int length;

    /** Built from what was given when somebody asks; building it twice does no harm. */
    private @Nullable ImmutableMap<String, Object> facts;

    private Request(String kind, @Nullable Object[] given, int length) {
        this.kind = kind;
        this.given = given;
        this.length = length;
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

    /**
     * What is asked.
     *
     * @return family and verb, for example {@code ticket.reply}
     */
    public String kind() {
        return kind;
    }

    /**
     * All that is needed to carry it out.
     *
     * @return name to value, in order: texts, whole numbers, truth values, instants, and immutable lists of texts
     * @throws IllegalArgumentException if a name was given twice
     */
    public ImmutableMap<String, Object> facts() {
        ImmutableMap<String, Object> known = facts;
        if (known == null) {
            known = asMap();
            facts = known;
        }
        return known;
    }

    /**
     * The same request with one fact changed, or with one more.
     *
     * @param name name of the fact
     * @param value its value from now on
     * @return a new request
     */
    public Request with(String name, Object value) {
        Builder changed = of(kind);
        facts().forEach((fact, known) -> changed.fact(fact, fact.equals(name) ? value : known));
        return facts().containsKey(name)
                ? changed.build()
                : changed.fact(name, value).build();
    }

    private ImmutableMap<String, Object> asMap() {
        ImmutableMap.Builder<String, Object> map = ImmutableMap.builderWithExpectedSize(length / 2);
        for (int i = 0; i < length; i += 2) {
            map.put(Objects.requireNonNull(given[i]).toString(), Objects.requireNonNull(given[i + 1]));
        }
        return map.buildOrThrow();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Request request && kind.equals(request.kind) && facts().equals(request.facts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, facts());
    }

    @Override
    public String toString() {
        return "Request[kind=" + kind + ", facts=" + facts() + "]";
    }

    /** Builds a {@link Request}. Not thread-safe. */
    public static final class Builder {

        private static final int USUAL = 20;

        private final String kind;
        private @Nullable Object[] given = new @Nullable Object[USUAL];
        private int length;

        private Builder(String kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
        }

        /**
         * Adds a fact.
         *
         * @param name what it is, unique within the request
         * @param value its value
         * @return this builder
         */
        public Builder fact(String name, Object value) {
            if (length == given.length) {
                given = Arrays.copyOf(given, 2 * length);
            }
            given[length++] = Objects.requireNonNull(name, "name");
            given[length++] = Objects.requireNonNull(value, name);
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
            return value.isPresent() ? fact(name, value.get()) : this;
        }

        /**
         * The request. Facts that are added to the builder later are not its own.
         *
         * @return kind and facts
         */
        public Request build() {
            return new Request(kind, given, length);
        }
    }
}
