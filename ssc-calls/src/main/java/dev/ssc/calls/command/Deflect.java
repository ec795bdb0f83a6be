package dev.ssc.calls.command;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.agenda.AgendaItem;
import dev.ssc.calls.agenda.ItemStatus;
import dev.ssc.calls.event.Deflected;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.calls.request.Message;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import java.time.Instant;

/**
 * Everything was settled without the call, which therefore is not needed (CALL-PREP-2).
 *
 * @param by key of who says so
 */
public record Deflect(String by) implements CallCommand {

    private static final ImmutableSet<CallPhase> PHASES =
            Sets.immutableEnumSet(CallPhase.AGREED, CallPhase.STAFFED, CallPhase.OFFERED, CallPhase.BOOKED);

    @Override
    public String name() {
        return "deflect";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        if (!call.agenda().needsNoCall()) {
            return Rejected.by(
                    CallRule.CALL_PREP_2,
                    "Settle every question of the agenda as answered or async first; there must be at least one.");
        }
        return Accepted.<CallState>of(new Deflected(by))
                .asking(GivingUp.of(
                        call,
                        GivingUp.reply(call, Message.DEFLECTED)
                                .fact("by", by)
                                .fact("answered", texts(call, ItemStatus.ANSWERED))
                                .fact("async", texts(call, ItemStatus.ASYNC))
                                .build()));
    }

    private static ImmutableList<String> texts(CallState call, ItemStatus status) {
        return call.agenda().items().values().stream()
                .filter(item -> item.status() == status)
                .map(Deflect::inWords)
                .collect(toImmutableList());
    }

    private static String inWords(AgendaItem item) {
        return item.note().map(note -> item.text() + ": " + note).orElse(item.text());
    }
}
