package dev.ssc.calls.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.LinkFailed;
import dev.ssc.calls.request.Message;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import java.time.Instant;

/**
 * The calendar could not make the link; the lead is told (CALL-LINK-4).
 *
 * @param reason why
 */
public record LinkFailure(String reason) implements CallCommand {

    private static final ImmutableSet<CallPhase> PHASES = Sets.immutableEnumSet(CallPhase.OFFERED);

    @Override
    public String name() {
        return "link-failed";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        return Accepted.<CallState>of(new LinkFailed(reason))
                .asking(Telling.lead(call, Message.LINK_FAILED)
                        .fact("offer", call.links().offers())
                        .fact("reason", reason)
                        .build());
    }
}
