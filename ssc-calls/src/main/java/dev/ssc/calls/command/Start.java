package dev.ssc.calls.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.Started;
import dev.ssc.calls.meeting.Meeting;
import dev.ssc.calls.meeting.PreCall;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.calls.subject.Platform;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Advice;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Unchanged;
import java.time.Instant;
import java.util.Optional;

/**
 * Support starts the call: lead, pair or backup, from a little before the booked start, in a locked room where the room
 * is shared (CALL-PREP-4, CALL-LIVE-1). Whoever starts it, the lead stays.
 *
 * @param by key of who starts
 */
public record Start(String by) implements CallCommand {

    private static final ImmutableSet<CallPhase> PHASES = Sets.immutableEnumSet(CallPhase.BOOKED);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Optional<Unchanged<CallState>> repetition(CallState call, Instant at) {
        return call.phase() == CallPhase.LIVE ? Optional.of(Unchanged.repeated()) : Optional.empty();
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        if (webex(call) && call.meeting().filter(Meeting::locked).isEmpty()) {
            return Rejected.by(CallRule.CALL_PREP_4, "Lock the shared room first, with lock-room.");
        }
        if (!call.staffing().includes(by)) {
            return Rejected.by(CallRule.CALL_LIVE_1, by + " does not hold this call; lead, pair or backup start it.");
        }
        Optional<Instant> earliest = earliest(call).filter(at::isBefore);
        return earliest.isPresent()
                ? Rejected.by(CallRule.CALL_LIVE_1, "It is too early; start from " + earliest.get() + " on.")
                : Accepted.<CallState>of(new Started(by, at))
                        .advising(adviceOnPreCall(call))
                        .advising(adviceOnOpening(call));
    }

    private static boolean webex(CallState call) {
        return call.arrangement()
                .filter(agreed -> agreed.platform() == Platform.WEBEX)
                .isPresent();
    }

    private static Optional<Instant> earliest(CallState call) {
        return call.meeting()
                .map(meeting -> meeting.times().start().minus(call.policy().earlyStart()));
    }

    private static Optional<Advice> adviceOnPreCall(CallState call) {
        return call.meeting()
                .filter(meeting -> meeting.preCall() != PreCall.SENT)
                .map(meeting -> new Advice(
                        CallRule.CALL_PREP_3,
                        "The customer was not told what this call is for; begin with its goals."));
    }

    private static Optional<Advice> adviceOnOpening(CallState call) {
        return call.arrangement()
                .map(agreed -> new Advice(
                        CallRule.CALL_LIVE_1,
                        "Say that the call takes " + agreed.length().toMinutes()
                                + " minutes, when the wrap-up comes, and which systems are needed."));
    }
}
