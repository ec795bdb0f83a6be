package dev.ssc.calls.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.agenda.ItemStatus;
import dev.ssc.calls.event.ItemSettled;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import java.time.Instant;
import java.util.Optional;

/**
 * A question of the agenda is settled, for the first time or again (CALL-PREP-1).
 *
 * @param item what identifies it within the call
 * @param as how; {@code answered}, {@code async} or {@code for-call}
 * @param note instructions for the customer
 */
public record SettleItem(String item, ItemStatus as, Optional<String> note) implements CallCommand {

    static final ImmutableSet<CallPhase> PHASES = Sets.immutableEnumSet(
            CallPhase.AGREED,
            CallPhase.STAFFED,
            CallPhase.OFFERED,
            CallPhase.BOOKED,
            CallPhase.LIVE,
            CallPhase.WRAPPING_UP);

    /**
     * Refuses to settle as open.
     *
     * @param item what identifies it within the call
     * @param as how; {@code answered}, {@code async} or {@code for-call}
     * @param note instructions for the customer
     */
    public SettleItem {
        if (as == ItemStatus.OPEN) {
            throw new IllegalArgumentException("an item is settled as answered, async or for-call");
        }
    }

    @Override
    public String name() {
        return "settle-item";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        if (!call.agenda().has(item)) {
            return Rejected.by(CallRule.CALL_PREP_1, "The agenda has no " + item + "; add it first with add-item.");
        }
        Optional<String> instructions = MissingParts.stated(note);
        return as == ItemStatus.ASYNC && instructions.isEmpty()
                ? Rejected.by(
                        CallRule.CALL_PREP_1,
                        "Give the customer instructions in a note, so that " + item + " needs no call.")
                : Accepted.of(new ItemSettled(item, as, instructions));
    }
}
