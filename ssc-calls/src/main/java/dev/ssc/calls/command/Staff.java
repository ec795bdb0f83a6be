package dev.ssc.calls.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.Staffed;
import dev.ssc.calls.lead.LeadAnswer;
import dev.ssc.calls.lead.LeadQuestion;
import dev.ssc.calls.lead.People;
import dev.ssc.calls.lead.Slot;
import dev.ssc.calls.lead.WhoLeads;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.calls.request.CallRequest;
import dev.ssc.calls.request.Message;
import dev.ssc.calls.subject.Arrangement;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Advice;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody is to lead the call, alone or with a pair (CALL-LEAD-1 to CALL-LEAD-4). */
@Value.Immutable
public abstract sealed class Staff implements CallCommand permits ImmutableStaff {

    private static final ImmutableSet<CallPhase> PHASES =
            Sets.immutableEnumSet(CallPhase.AGREED, CallPhase.STAFFED, CallPhase.OFFERED, CallPhase.BOOKED);

    Staff() {}

    /** {@return the people to look at; nobody unless stated} */
    @Value.Default
    public People people() {
        return People.none();
    }

    /** {@return key of who is to lead} */
    public abstract String lead();

    /** {@return when the customer can meet, half-open, if that is known; once booked, the booked time counts instead} */
    public abstract Optional<Range<Instant>> window();

    /** {@return whether the lead is comfortable leading it; yes unless stated} */
    @Value.Default
    public boolean comfortable() {
        return true;
    }

    /** {@return key of who pairs with the lead, if somebody was named} */
    public abstract Optional<String> pair();

    /** {@return key of who had the ticket before, if it changes hands} */
    public abstract Optional<String> handedOverFrom();

    /** {@return whether the ticket was reviewed with the new engineer; no unless stated} */
    @Value.Default
    public boolean reviewed() {
        return false;
    }

    /** {@return the skill that is needed, if one is} */
    public abstract Optional<String> needs();

    @Override
    public String name() {
        return "staff";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        LeadAnswer answer = WhoLeads.answer(question(call, at), people());
        if (answer.broken().isPresent()) {
            CallRule rule = answer.broken().get();
            return Rejected.<CallState>by(rule, refusal(rule, answer)).traced(answer.trace());
        }
        return Accepted.<CallState>of(new Staffed(lead(), answer.pair()))
                .asking(requests(call, answer))
                .advising(adviceOnPair(answer))
                .traced(answer.trace());
    }

    private LeadQuestion question(CallState call, Instant at) {
        return new LeadQuestion(lead(), slot(call), at, comfortable(), pair(), needs(), handedOverFrom(), reviewed());
    }

    private Optional<Slot> slot(CallState call) {
        Duration length = call.arrangement().map(Arrangement::length).orElse(Duration.ZERO);
        return call.meeting()
                .map(meeting -> meeting.times().booked())
                .or(this::window)
                .map(when -> new Slot(when, length));
    }

    private String refusal(CallRule rule, LeadAnswer answer) {
        if (rule == CallRule.CALL_LEAD_2) {
            return "Review the ticket with " + lead() + " before handing it over, sync or async.";
        }
        return lead() + " does not work when the customer can meet. "
                + (answer.candidates().isEmpty()
                        ? "Nobody was found who does; ask the customer for another time, or a manager for help."
                        : "Hand the ticket over to one of: " + String.join(", ", answer.candidates()) + ".");
    }

    private ImmutableList<Request> requests(CallState call, LeadAnswer answer) {
        ImmutableList.Builder<Request> requests = ImmutableList.builder();
        handedOverFrom().ifPresent(before -> requests.add(assign(call, before)));
        if (answer.pairMissing()) {
            requests.add(askManager(call));
        }
        return requests.build();
    }

    private Request assign(CallState call, String before) {
        return call.ask(CallRequest.TICKET_ASSIGN)
                .fact("person", lead())
                .fact("from", before)
                .build();
    }

    private Request askManager(CallState call) {
        return call.ask(CallRequest.CHAT_ASK_MANAGER)
                .fact("message", Message.PAIR_WANTED.word())
                .fact("to", "manager")
                .fact("lead", lead())
                .fact("needs", needs())
                .build();
    }

    private static Optional<Advice> adviceOnPair(LeadAnswer answer) {
        return answer.pairMissing()
                ? Optional.of(new Advice(
                        CallRule.CALL_LEAD_3, "Nobody was found to pair with the lead; a manager is asked for help."))
                : Optional.empty();
    }

    /** {@return a new builder; the lead is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Staff}. Not thread-safe. */
    public static final class Builder extends ImmutableStaff.Builder {

        Builder() {}
    }
}
