package dev.ssc.calls.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.PreCallSent;
import dev.ssc.calls.meeting.PreCall;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.calls.request.Message;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.lifecycle.Unchanged;
import java.time.Instant;
import java.util.Optional;

/**
 * The customer is to be told what the call is for (CALL-PREP-3), unless the ticket is solved (CALL-PREP-5).
 *
 * @param goals what it is to reach
 * @param required who must be there
 */
public record SendPreCall(Optional<String> goals, ImmutableList<String> required) implements CallCommand {

    private static final ImmutableSet<CallPhase> PHASES = Sets.immutableEnumSet(CallPhase.BOOKED);

    @Override
    public String name() {
        return "send-pre-call";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Optional<Unchanged<CallState>> repetition(CallState call, Instant at) {
        return call.meeting()
                .filter(meeting -> meeting.preCall() == PreCall.SENT)
                .map(meeting -> Unchanged.repeated());
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        Optional<String> purpose = MissingParts.stated(goals);
        ImmutableList<String> people = MissingParts.stated(required);
        if (purpose.isEmpty() || people.isEmpty()) {
            return Rejected.by(
                    CallRule.CALL_PREP_3, "Say what the call is to reach (goals) and who must be there (required).");
        }
        if (call.ticket().solved()) {
            return Rejected.by(
                    CallRule.CALL_PREP_5,
                    "The ticket is solved; cancel the call, or start it when the time comes, or reopen the ticket.");
        }
        return Accepted.<CallState>of(new PreCallSent(purpose.get(), people))
                .asking(message(call, purpose.get(), people));
    }

    private static Request message(CallState call, String purpose, ImmutableList<String> people) {
        return Telling.customer(call, Message.PRE_CALL)
                .fact("goals", purpose)
                .fact("required", people)
                .fact("start", call.meeting().map(meeting -> meeting.times().start()))
                .fact(
                        "minutes",
                        call.arrangement().map(agreed -> agreed.length().toMinutes()))
                .fact(
                        "platform",
                        call.arrangement().map(agreed -> agreed.platform().word()))
                .fact("lead", call.staffing().lead())
                .build();
    }
}
