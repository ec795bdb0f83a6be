package dev.ssc.core.asking;

import dev.ssc.core.lifecycle.Event;
import java.util.Optional;

/**
 * A term for the seat became active.
 *
 * @param person key of the new counterpart
 */
public record RequestClosed(String person) implements Event<AskedSeat> {

    @Override
    public String name() {
        return "request-closed";
    }

    @Override
    public AskedSeat apply(AskedSeat seat) {
        return new AskedSeat(seat.seat(), AskPhase.CLOSED, seat.askers(), Optional.of(person), seat.policy());
    }
}
