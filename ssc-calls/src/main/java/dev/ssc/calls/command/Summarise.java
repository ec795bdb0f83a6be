package dev.ssc.calls.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.ending.Summary;
import dev.ssc.calls.event.Summarised;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.calls.request.CallRequest;
import dev.ssc.calls.request.Message;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Request;
import java.time.Instant;
import java.util.Optional;

/**
 * The summary of the call, which closes it (CALL-SUM-1) and goes to the ticket with its tags (CALL-SUM-3).
 *
 * @param by key of who writes
 * @param learned what was learned
 * @param supportNext what support does next
 * @param customerNext what the customer does next
 * @param nextCall what is recommended for a next call, or that none is needed
 */
public record Summarise(
        String by,
        Optional<String> learned,
        Optional<String> supportNext,
        Optional<String> customerNext,
        Optional<String> nextCall)
        implements CallCommand {

    private static final ImmutableSet<CallPhase> PHASES = Sets.immutableEnumSet(CallPhase.ENDED);

    @Override
    public String name() {
        return "summarise";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        MissingParts missing = new MissingParts()
                .part("learned", learned)
                .part("support-next", supportNext)
                .part("customer-next", customerNext)
                .part("next-call", nextCall);
        if (missing.any()) {
            return Rejected.by(
                    CallRule.CALL_SUM_1,
                    "The summary has four parts, in words even where there is nothing; missing: " + missing.inWords()
                            + ".");
        }
        Summary summary = new Summary(
                by,
                learned.orElseThrow(),
                supportNext.orElseThrow(),
                customerNext.orElseThrow(),
                nextCall.orElseThrow());
        return Accepted.<CallState>of(new Summarised(summary))
                .asking(ImmutableList.of(reply(call, summary), tags(call)));
    }

    private static Request reply(CallState call, Summary summary) {
        return Telling.customer(call, Message.SUMMARY)
                .fact("by", summary.by())
                .fact("learned", summary.learned())
                .fact("support-next", summary.supportNext())
                .fact("customer-next", summary.customerNext())
                .fact("next-call", summary.nextCall())
                .fact("outcome", call.ending().map(ending -> ending.outcome().word()))
                .build();
    }

    private static Request tags(CallState call) {
        return call.ask(CallRequest.TICKET_TAG)
                .fact("tags", call.arrangement().map(agreed -> call.policy().tags(agreed.type())))
                .build();
    }
}
