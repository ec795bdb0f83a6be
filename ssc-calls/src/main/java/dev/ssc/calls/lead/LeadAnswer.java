package dev.ssc.calls.lead;

import com.google.common.collect.ImmutableList;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.core.lifecycle.TraceStep;
import java.util.Optional;

/**
 * Whether somebody can lead a call, and with whom.
 *
 * @param broken the rule that speaks against it, if one does
 * @param candidates keys of those who could take over, best first; empty unless the lead does not work then
 * @param pair key of who pairs with the lead, if anybody does
 * @param pairMissing whether a pair was wanted and nobody was found
 * @param trace the questions with their answers, in order
 */
public record LeadAnswer(
        Optional<CallRule> broken,
        ImmutableList<String> candidates,
        Optional<String> pair,
        boolean pairMissing,
        ImmutableList<TraceStep> trace) {

    static LeadAnswer outOfHours(ImmutableList<String> candidates, ImmutableList<TraceStep> trace) {
        return new LeadAnswer(Optional.of(CallRule.CALL_LEAD_1), candidates, Optional.empty(), false, trace);
    }

    static LeadAnswer notReviewed(ImmutableList<TraceStep> trace) {
        return new LeadAnswer(Optional.of(CallRule.CALL_LEAD_2), ImmutableList.of(), Optional.empty(), false, trace);
    }

    static LeadAnswer leads(Optional<String> pair, boolean pairMissing, ImmutableList<TraceStep> trace) {
        return new LeadAnswer(Optional.empty(), ImmutableList.of(), pair, pairMissing, trace);
    }
}
