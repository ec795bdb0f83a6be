package dev.ssc.calls.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.CustomerJoined;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Unchanged;
import java.time.Instant;
import java.util.Optional;

/** The customer is there (CALL-LIVE-1). */
public record CustomerJoins() implements CallCommand {

    private static final ImmutableSet<CallPhase> PHASES =
            Sets.immutableEnumSet(CallPhase.BOOKED, CallPhase.LIVE, CallPhase.WRAPPING_UP);

    @Override
    public String name() {
        return "customer-joins";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Optional<Unchanged<CallState>> repetition(CallState call, Instant at) {
        return call.meeting().flatMap(meeting -> meeting.times().joined()).map(joined -> Unchanged.repeated());
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        return Accepted.of(new CustomerJoined(at));
    }
}
