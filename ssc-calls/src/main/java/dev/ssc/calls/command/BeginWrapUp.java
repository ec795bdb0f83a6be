package dev.ssc.calls.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.WrapUpBegun;
import dev.ssc.calls.meeting.Meeting;
import dev.ssc.calls.policy.CallPolicy;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Advice;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Unchanged;
import java.time.Instant;
import java.util.Optional;

/**
 * The call comes to its end (CALL-LIVE-2).
 *
 * @param by key of who says so
 */
public record BeginWrapUp(String by) implements CallCommand {

    private static final ImmutableSet<CallPhase> PHASES = Sets.immutableEnumSet(CallPhase.LIVE);

    @Override
    public String name() {
        return "begin-wrap-up";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Optional<Unchanged<CallState>> repetition(CallState call, Instant at) {
        return call.meeting().filter(Meeting::wrappingUp).map(meeting -> Unchanged.repeated());
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        return Accepted.<CallState>of(new WrapUpBegun(by))
                .advising(call.meeting()
                        .map(meeting -> meeting.times().end())
                        .flatMap(end -> adviceOnTime(call.policy(), end, at)));
    }

    private static Optional<Advice> adviceOnTime(CallPolicy policy, Instant end, Instant at) {
        boolean early = at.isBefore(end.minus(policy.wrapUpMost()));
        boolean late = at.isAfter(end.minus(policy.wrapUpLeast()));
        return early || late
                ? Optional.of(new Advice(
                        CallRule.CALL_LIVE_2,
                        "The wrap-up begins rather " + (early ? "early" : "late") + "; the call ends at " + end + "."))
                : Optional.empty();
    }
}
