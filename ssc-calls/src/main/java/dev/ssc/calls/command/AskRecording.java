package dev.ssc.calls.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.RecordingAsked;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.calls.subject.Side;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import java.time.Instant;

/**
 * Somebody wants the call to be recorded; only the customer may (CALL-LIVE-7).
 *
 * @param by who wants it
 */
public record AskRecording(Side by) implements CallCommand {

    static final ImmutableSet<CallPhase> PHASES =
            Sets.immutableEnumSet(CallPhase.BOOKED, CallPhase.LIVE, CallPhase.WRAPPING_UP);

    @Override
    public String name() {
        return "ask-recording";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        return by == Side.CUSTOMER
                ? Accepted.of(new RecordingAsked())
                : Rejected.by(CallRule.CALL_LIVE_7, "Support never records; let the customer record if they wish to.");
    }
}
