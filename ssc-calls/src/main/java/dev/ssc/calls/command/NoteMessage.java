package dev.ssc.calls.command;

import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.MessageNoted;
import dev.ssc.calls.subject.Side;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import java.time.Instant;

/**
 * Somebody wrote in the ticket. While a call is considered, full exchanges can raise a marker (CALL-MARK-2).
 *
 * @param by who wrote
 * @param visible whether the customer sees it; {@code public} in files
 */
public record NoteMessage(Side by, boolean visible) implements CallCommand {

    @Override
    public String name() {
        return "note-message";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return CallPhase.OPEN;
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        return Accepted.of(new MessageNoted(by, visible));
    }
}
