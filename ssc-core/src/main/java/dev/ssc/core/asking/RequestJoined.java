package dev.ssc.core.asking;

import com.google.common.collect.ImmutableMap;
import dev.ssc.core.lifecycle.Event;
import java.time.Instant;

/**
 * Somebody asked for what was asked for already.
 *
 * @param by who
 * @param at when
 */
public record RequestJoined(String by, Instant at) implements Event<AskedSeat> {

    @Override
    public String name() {
        return "request-joined";
    }

    @Override
    public AskedSeat apply(AskedSeat seat) {
        return seat.askers().containsKey(by) ? seat : joined(seat);
    }

    private AskedSeat joined(AskedSeat seat) {
        ImmutableMap<String, Instant> askers = ImmutableMap.<String, Instant>builder()
                .putAll(seat.askers())
                .put(by, at)
                .buildOrThrow();
        return new AskedSeat(seat.seat(), seat.phase(), askers, seat.closedBy(), seat.policy());
    }
}
