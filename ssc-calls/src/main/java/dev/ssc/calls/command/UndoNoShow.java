package dev.ssc.calls.command;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.NoShowUndone;
import dev.ssc.calls.link.Link;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import java.time.Instant;

/**
 * The no-show was a mistake: the call goes on as it was, until the new link is booked (CALL-LIVE-5).
 *
 * @param by key of who says so
 */
public record UndoNoShow(String by) implements CallCommand {

    private static final ImmutableSet<CallPhase> PHASES =
            Sets.immutableEnumSet(CallPhase.STAFFED, CallPhase.OFFERED, CallPhase.BOOKED);

    @Override
    public String name() {
        return "undo-no-show";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        if (call.missed().isEmpty()) {
            return Rejected.by(
                    CallRule.CALL_LIVE_5,
                    call.noShows() > 0
                            ? "The new link is booked already; go on with that booking."
                            : "No no-show was recorded; there is nothing to take back.");
        }
        return Accepted.<CallState>of(new NoShowUndone(by))
                .asking(call.links().pending().stream()
                        .filter(Link::isOpen)
                        .map(link -> GivingUp.revoke(call, link))
                        .collect(toImmutableList()));
    }
}
