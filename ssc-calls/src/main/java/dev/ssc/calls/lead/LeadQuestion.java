package dev.ssc.calls.lead;

import com.google.common.collect.Range;
import java.time.Instant;
import java.util.Optional;

/**
 * What is asked when somebody is to lead a call.
 *
 * @param lead key of who is to lead
 * @param slot when the call is to be, if that is known
 * @param at when it is asked
 * @param comfortable whether the lead is comfortable leading it
 * @param pair key of who is to pair with the lead, if somebody was named
 * @param needs the skill that is needed, if one is
 * @param handedOverFrom key of who had the ticket before, if it changes hands
 * @param reviewed whether the ticket was reviewed with the new engineer
 */
public record LeadQuestion(
        String lead,
        Optional<Slot> slot,
        Instant at,
        boolean comfortable,
        Optional<String> pair,
        Optional<String> needs,
        Optional<String> handedOverFrom,
        boolean reviewed) {

    /** The time for which somebody must not be away: that of the call, or now where it is unknown. */
    Range<Instant> time() {
        return slot.map(Slot::window).orElseGet(() -> Range.closedOpen(at, at));
    }
}
