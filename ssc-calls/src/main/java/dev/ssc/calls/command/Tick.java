package dev.ssc.calls.command;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.CallDeadline;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.ending.Ending;
import dev.ssc.calls.event.DeadlineMet;
import dev.ssc.calls.link.Link;
import dev.ssc.calls.meeting.HelpCall;
import dev.ssc.calls.meeting.Meeting;
import dev.ssc.calls.request.CallRequest;
import dev.ssc.calls.request.Message;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Event;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.lifecycle.Unchanged;
import java.time.Instant;
import java.util.Optional;

/** Time has passed: whatever is due acts, by time, then by name (DOMAIN 8.8, LIFE-5). */
public record Tick() implements CallCommand {

    @Override
    public String name() {
        return "tick";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return CallPhase.EVERY;
    }

    @Override
    public Optional<Unchanged<CallState>> repetition(CallState call, Instant at) {
        return CallDeadline.due(call, at).isEmpty() ? Optional.of(Unchanged.repeated()) : Optional.empty();
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        ImmutableList<CallDeadline> due = CallDeadline.due(call, at);
        ImmutableList<Event<CallState>> events =
                due.stream().map(DeadlineMet::new).collect(toImmutableList());
        return Accepted.of(events)
                .asking(due.stream().map(deadline -> request(call, deadline)).collect(toImmutableList()));
    }

    private static Request request(CallState call, CallDeadline deadline) {
        return switch (deadline) {
            case LINK_EXPIRES ->
                Telling.customer(call, Message.LINK_EXPIRED)
                        .fact("link", call.links().current().flatMap(Link::id))
                        .build();
            case PRE_CALL_DUE ->
                Telling.lead(call, Message.PRE_CALL_DUE)
                        .fact(
                                "start",
                                call.meeting().map(meeting -> meeting.times().start()))
                        .build();
            case NO_SHOW_POSSIBLE ->
                Telling.lead(call, Message.NO_SHOW_POSSIBLE).build();
            case WRAP_UP_DUE ->
                Telling.lead(call, Message.WRAP_UP_DUE).fact("end", end(call)).build();
            case END_OVERRUN ->
                Telling.lead(call, Message.END_OVERRUN).fact("end", end(call)).build();
            case SUMMARY_REMINDER ->
                Telling.lead(call, Message.SUMMARY_REMINDER)
                        .fact("ended", call.ending().map(Ending::at))
                        .build();
            case SUMMARY_ESCALATION ->
                Telling.manager(call, CallRequest.CHAT_TELL, Message.SUMMARY_ESCALATION)
                        .fact("ended", call.ending().map(Ending::at))
                        .build();
            case MANAGER_PAGE ->
                Telling.manager(call, CallRequest.CHAT_PAGE_MANAGER, Message.HELP_WANTED)
                        .fact("reason", helpCall(call).map(help -> help.reason().word()))
                        .build();
        };
    }

    private static Optional<Instant> end(CallState call) {
        return call.meeting().map(meeting -> meeting.times().end());
    }

    private static Optional<HelpCall> helpCall(CallState call) {
        return call.meeting().flatMap(Meeting::helpCall);
    }
}
