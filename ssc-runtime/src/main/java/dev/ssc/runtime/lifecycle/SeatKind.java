package dev.ssc.runtime.lifecycle;

import com.google.common.collect.ImmutableSet;
import dev.ssc.core.asking.AskPhase;
import dev.ssc.core.asking.AskedSeat;
import dev.ssc.core.lifecycle.Command;
import java.util.Optional;

/** Seats that were asked for. */
public final class SeatKind implements LifecycleKind<AskedSeat> {

    SeatKind() {}

    @Override
    public String word() {
        return "seat";
    }

    @Override
    public AskedSeat nothing(String name) {
        return AskedSeat.nobodyAsked(name);
    }

    /** {@return nothing: a request has no deadlines} */
    @Override
    public Optional<Command<AskedSeat>> tick() {
        return Optional.empty();
    }

    /** {@return nothing: a seat is found by its key} */
    @Override
    public ImmutableSet<String> names(AskedSeat seat) {
        return ImmutableSet.of();
    }

    /** {@return whether nothing is asked for: whoever asks later opens a new request} */
    @Override
    public boolean isOver(AskedSeat seat) {
        return seat.phase() == AskPhase.CLOSED || seat.phase() == AskPhase.WITHDRAWN;
    }

    /** {@return nobody: those who asked are of the product team} */
    @Override
    public Optional<String> owner(AskedSeat seat) {
        return Optional.empty();
    }
}
