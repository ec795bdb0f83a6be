package dev.ssc.calls.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.Extended;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The call is to take longer than was arranged (CALL-LIVE-3).
 *
 * @param minutes by how much
 * @param customerAgrees whether the customer consented; no unless stated
 * @param minutesLeft how long everybody still has, as it was said in the call
 * @param nextBooking when the lead has to be elsewhere, if that is known
 */
public record Extend(
        int minutes, Optional<Boolean> customerAgrees, Optional<Integer> minutesLeft, Optional<Instant> nextBooking)
        implements CallCommand {

    private static final ImmutableSet<CallPhase> PHASES = Sets.immutableEnumSet(CallPhase.LIVE, CallPhase.WRAPPING_UP);

    @Override
    public String name() {
        return "extend";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        if (minutes <= 0) {
            return refused("Say by how many minutes the call is extended.");
        }
        if (!customerAgrees.orElse(false)) {
            return refused("Ask the customer first whether they have the time.");
        }
        if (minutesLeft.isEmpty()) {
            return refused("Say how many minutes are left.");
        }
        return nextBooking.filter(next -> newEnd(call).isAfter(next)).isPresent()
                ? refused(
                        "The lead is booked again at " + nextBooking.get() + "; end in time, or schedule another call.")
                : Accepted.of(new Extended(Duration.ofMinutes(minutes)));
    }

    private Instant newEnd(CallState call) {
        return call.meeting()
                .map(meeting ->
                        meeting.times().extendedBy(Duration.ofMinutes(minutes)).end())
                .orElse(Instant.MIN);
    }

    private static Rejected<CallState> refused(String sentence) {
        return Rejected.by(CallRule.CALL_LIVE_3, sentence);
    }
}
