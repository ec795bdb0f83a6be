package dev.ssc.calls.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.RoomLocked;
import dev.ssc.calls.meeting.Meeting;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.calls.subject.Platform;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Unchanged;
import java.time.Instant;
import java.util.Optional;

/** The shared WebEx room is locked, so that nobody walks in (CALL-PREP-4). */
public record LockRoom() implements CallCommand {

    private static final ImmutableSet<CallPhase> PHASES = Sets.immutableEnumSet(CallPhase.BOOKED);

    @Override
    public String name() {
        return "lock-room";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Optional<Unchanged<CallState>> repetition(CallState call, Instant at) {
        return call.meeting().filter(Meeting::locked).map(meeting -> Unchanged.repeated());
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        return call.arrangement()
                        .filter(agreed -> agreed.platform() == Platform.WEBEX)
                        .isPresent()
                ? Accepted.of(new RoomLocked())
                : Rejected.by(
                        CallRule.CALL_PREP_4, "Only the shared WebEx room is locked; this call is held elsewhere.");
    }
}
