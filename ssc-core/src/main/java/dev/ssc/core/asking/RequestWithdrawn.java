package dev.ssc.core.asking;

import dev.ssc.core.lifecycle.Event;

/**
 * A counterpart is not wanted any more.
 *
 * @param by who said so
 */
public record RequestWithdrawn(String by) implements Event<AskedSeat> {

    @Override
    public String name() {
        return "request-withdrawn";
    }

    @Override
    public AskedSeat apply(AskedSeat seat) {
        return new AskedSeat(seat.seat(), AskPhase.WITHDRAWN, seat.askers(), seat.closedBy(), seat.policy());
    }
}
