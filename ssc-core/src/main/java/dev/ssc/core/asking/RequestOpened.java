package dev.ssc.core.asking;

import com.google.common.collect.ImmutableMap;
import dev.ssc.core.lifecycle.Event;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody asked, and nobody had.
 *
 * @param by who
 * @param at when
 * @param policy what the lifecycle keeps (LIFE-8)
 */
public record RequestOpened(String by, Instant at, AskPolicy policy) implements Event<AskedSeat> {

    @Override
    public String name() {
        return "request-opened";
    }

    @Override
    public AskedSeat apply(AskedSeat seat) {
        return new AskedSeat(seat.seat(), AskPhase.OPEN, ImmutableMap.of(by, at), Optional.empty(), policy);
    }
}
