package dev.ssc.calls.command;

import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.ItemAdded;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import java.time.Instant;

/**
 * A question is added to the agenda (CALL-PREP-1).
 *
 * @param item what identifies it within the call
 * @param text the question
 */
public record AddItem(String item, String text) implements CallCommand {

    @Override
    public String name() {
        return "add-item";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return SettleItem.PHASES;
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        return call.agenda().has(item)
                ? Rejected.by(
                        CallRule.CALL_PREP_1, "The agenda has " + item + " already; settle it, or use another key.")
                : Accepted.of(new ItemAdded(item, text));
    }
}
