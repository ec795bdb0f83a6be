package dev.ssc.calls.command;

import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.RecordingSettled;
import dev.ssc.calls.meeting.Meeting;
import dev.ssc.calls.meeting.Recording;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.calls.request.CallRequest;
import dev.ssc.calls.request.Message;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import java.time.Instant;

/**
 * It is settled how the customer records the call, or that they do not. Where the engineer is not comfortable with it,
 * the manager is asked instead (CALL-LIVE-7).
 *
 * @param how {@code transferred}, {@code customer-hosts} or {@code declined}
 * @param comfortable whether the engineer is
 */
public record SettleRecording(Recording how, boolean comfortable) implements CallCommand {

    /**
     * Refuses what settles nothing.
     *
     * @param how {@code transferred}, {@code customer-hosts} or {@code declined}
     * @param comfortable whether the engineer is
     */
    public SettleRecording {
        if (how == Recording.NONE || how == Recording.ASKED) {
            throw new IllegalArgumentException("a recording is settled as transferred, customer-hosts or declined");
        }
    }

    @Override
    public String name() {
        return "settle-recording";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return AskRecording.PHASES;
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        Recording now = call.meeting().map(Meeting::recording).orElse(Recording.NONE);
        if (now == Recording.NONE) {
            return Rejected.by(CallRule.CALL_LIVE_7, "Nobody asked to record this call; there is nothing to settle.");
        }
        return comfortable
                ? Accepted.of(new RecordingSettled(how))
                : Accepted.<CallState>of(new RecordingSettled(Recording.ASKED))
                        .asking(Telling.manager(call, CallRequest.CHAT_ASK_MANAGER, Message.RECORDING_DISCUSSED)
                                .fact("how", how.word())
                                .build());
    }
}
