package dev.ssc.core.asking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.coverage.SeatRequest;
import dev.ssc.core.lifecycle.Deadline;
import dev.ssc.core.lifecycle.State;
import dev.ssc.core.organisation.Seat;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A seat that was asked for (COV-4).
 *
 * @param seat the seat as the host names it
 * @param phase where the request stands
 * @param askers who asked, and when first; of the last request
 * @param closedBy the person whose term closed the last request, if one did
 * @param policy the policy it began with (LIFE-8)
 */
public record AskedSeat(
        String seat, AskPhase phase, ImmutableMap<String, Instant> askers, Optional<String> closedBy, AskPolicy policy)
        implements State {

    /**
     * Refuses nulls.
     *
     * @param seat the seat as the host names it
     * @param phase where the request stands
     * @param askers who asked, and when first
     * @param closedBy the person whose term closed the last request
     * @param policy the policy it began with
     */
    public AskedSeat {
        Objects.requireNonNull(seat, "seat");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(askers, "askers");
        Objects.requireNonNull(closedBy, "closedBy");
        Objects.requireNonNull(policy, "policy");
    }

    /**
     * A seat that nobody asked for yet.
     *
     * @param seat the seat as the host names it, for example {@code group/fern}
     * @return the state before the first command
     */
    public static AskedSeat nobodyAsked(String seat) {
        return new AskedSeat(seat, AskPhase.NONE, ImmutableMap.of(), Optional.empty(), AskPolicy.defaults());
    }

    @Override
    public String key() {
        return "seat/" + seat;
    }

    @Override
    public Duration clockSkew() {
        return policy.clockSkew();
    }

    /** {@return the open deadlines: a request has none} */
    @Override
    public ImmutableList<Deadline> deadlines() {
        return ImmutableList.of();
    }

    /**
     * The open request as coverage looks at it, once for each who asked.
     *
     * @param asked the seat that this text names
     * @return the requests in the order of asking; none unless open
     */
    public ImmutableList<SeatRequest> openRequests(Seat asked) {
        return phase != AskPhase.OPEN
                ? ImmutableList.of()
                : askers.entrySet().stream()
                        .map(asker -> new SeatRequest(asked, asker.getKey(), asker.getValue()))
                        .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Map<String, @Nullable Object> view() {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("seat", seat);
        view.put("askers", askers.keySet().asList());
        view.put("asked-at", askers.values().stream().findFirst().orElse(null));
        view.put("closed-by", closedBy.orElse(null));
        return Collections.unmodifiableMap(view);
    }
}
