package dev.ssc.calls.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.NoShowRecorded;
import dev.ssc.calls.link.Link;
import dev.ssc.calls.meeting.Meeting;
import dev.ssc.calls.meeting.Times;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.calls.request.Message;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Request;
import java.time.Instant;
import java.util.Optional;

/**
 * The customer did not come, and support has waited long enough (CALL-LIVE-4): the call is offered again
 * (CALL-LIVE-5).
 *
 * @param by key of who waited
 */
public record RecordNoShow(String by) implements CallCommand {

    private static final ImmutableSet<CallPhase> PHASES =
            Sets.immutableEnumSet(CallPhase.BOOKED, CallPhase.LIVE, CallPhase.WRAPPING_UP);

    @Override
    public String name() {
        return "record-no-show";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        Optional<Times> times = call.meeting().map(Meeting::times);
        if (times.flatMap(Times::joined).isPresent()) {
            return refused("The customer has joined; end the call instead.");
        }
        Optional<Instant> waiting =
                times.flatMap(known -> known.waitsUntil(call.policy().noShowWait()));
        if (waiting.isEmpty()) {
            return refused("Start the call first, and wait for the customer.");
        }
        return waiting.filter(at::isAfter).isPresent()
                ? Accepted.<CallState>of(new NoShowRecorded(by)).asking(requests(call))
                : refused("It is too early; wait for the customer until after " + waiting.get() + ".");
    }

    private static ImmutableList<Request> requests(CallState call) {
        ImmutableList.Builder<Request> requests = ImmutableList.builder();
        requests.add(Telling.customer(call, Message.MISSED).build());
        call.links()
                .current()
                .map(Link::terms)
                .map(terms -> NextLink.ask(call, terms, call.staffing().backup()))
                .ifPresent(requests::add);
        return requests.build();
    }

    private static Rejected<CallState> refused(String sentence) {
        return Rejected.by(CallRule.CALL_LIVE_4, sentence);
    }
}
