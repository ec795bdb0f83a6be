package dev.ssc.core.lifecycle;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One step of a lifecycle: what was decided about one command, and when. The accepted steps of a lifecycle, in order,
 * are all a host must keep: {@link Lifecycle#after} builds the state from them again.
 *
 * @param <S> the state decided about
 * @param key the lifecycle, see {@link State#key()}
 * @param number the number this step has if it is accepted, counted from 1
 * @param at the time the command was taken to be given at (LIFE-7)
 * @param id the id the command came with, if any
 * @param decision what was decided
 */
public record Step<S extends State>(String key, long number, Instant at, Optional<String> id, Decision<S> decision) {

    /**
     * Refuses nulls.
     *
     * @param key the lifecycle, see {@link State#key()}
     * @param number the number this step has if it is accepted, counted from 1
     * @param at the time the command was taken to be given at (LIFE-7)
     * @param id the id the command came with, if any
     * @param decision what was decided
     */
    public Step {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(decision, "decision");
    }

    /**
     * The requests by identity. An identity is unique among all requests of all lifecycles and the same whenever the
     * step is computed or carried out again: that of an accepted step counts its requests, that of a rejected one
     * names what is asked, so that asking the same thing twice is seen once.
     *
     * @return identity to request, in order
     */
    public ImmutableMap<String, Request> requests() {
        ImmutableMap.Builder<String, Request> identified = ImmutableMap.builder();
        int index = 0;
        for (Request request : decision.requests()) {
            identified.put(identity(request, index++), request);
        }
        return identified.buildOrThrow();
    }

    private String identity(Request request, int index) {
        return decision instanceof Accepted ? key + "/" + number + "/" + index : key + "/refused/" + digest(request);
    }

    private static String digest(Request request) {
        return Hashing.sha256()
                .hashUnencodedChars(request.kind() + request.facts())
                .toString()
                .substring(0, 32);
    }
}
