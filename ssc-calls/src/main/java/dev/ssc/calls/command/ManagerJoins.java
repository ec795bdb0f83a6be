package dev.ssc.calls.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.ManagerJoined;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import java.time.Instant;

/**
 * A manager who was called is there (CALL-LIVE-6).
 *
 * @param manager key of the manager
 */
public record ManagerJoins(String manager) implements CallCommand {

    private static final ImmutableSet<CallPhase> PHASES = Sets.immutableEnumSet(CallPhase.LIVE, CallPhase.WRAPPING_UP);

    @Override
    public String name() {
        return "manager-joins";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        return call.meeting().filter(meeting -> meeting.managerHelp().isOpen()).isPresent()
                ? Accepted.of(new ManagerJoined(manager))
                : Rejected.by(CallRule.CALL_LIVE_6, "No manager was called; call one first with call-manager.");
    }
}
