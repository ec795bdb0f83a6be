package dev.ssc.calls.command;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.LinkRevoked;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import java.time.Instant;

/** The link that is asked for or open is to be taken back (CALL-LINK-4). */
public record RevokeLink() implements CallCommand {

    private static final ImmutableSet<CallPhase> PHASES = Sets.immutableEnumSet(CallPhase.OFFERED);

    @Override
    public String name() {
        return "revoke-link";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        return Accepted.<CallState>of(new LinkRevoked())
                .asking(call.links().pending().stream()
                        .map(link -> GivingUp.revoke(call, link))
                        .collect(toImmutableList()));
    }
}
