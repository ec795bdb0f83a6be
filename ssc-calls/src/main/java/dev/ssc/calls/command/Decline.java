package dev.ssc.calls.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.Declined;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.calls.request.Message;
import dev.ssc.calls.subject.Marker;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Advice;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import java.time.Instant;
import java.util.Optional;

/**
 * The engineer decides against a call (CALL-MARK-3, CALL-MARK-4).
 *
 * @param by key of who decides
 * @param reason why
 * @param reply what the customer is told, if anything
 */
public record Decline(String by, String reason, Optional<String> reply) implements CallCommand {

    private static final ImmutableSet<CallPhase> PHASES = Sets.immutableEnumSet(CallPhase.CONSIDERED);

    private static final Advice SECOND_LOOK = new Advice(
            CallRule.CALL_MARK_4,
            "Look twice: what is the strongest case for the call, how does the customer see it, and what does a peer or"
                    + " manager think?");

    @Override
    public String name() {
        return "decline";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        Optional<String> told = MissingParts.stated(reply);
        if (told.isEmpty() && call.markers().all().contains(Marker.CUSTOMER_ASKED)) {
            return Rejected.by(
                    CallRule.CALL_MARK_3,
                    "The customer asked for a call: reply with your availability and with what to gather.");
        }
        Accepted<CallState> declined =
                Accepted.<CallState>of(new Declined(by, reason)).advising(SECOND_LOOK);
        return told.map(words -> declined.asking(Telling.customer(call, Message.DECLINED)
                        .fact("reply", words)
                        .build()))
                .orElse(declined);
    }
}
