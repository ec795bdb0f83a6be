package dev.ssc.calls.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.Booked;
import dev.ssc.calls.lead.People;
import dev.ssc.calls.link.Link;
import dev.ssc.calls.link.LinkStatus;
import dev.ssc.calls.meeting.Times;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.calls.request.CallRequest;
import dev.ssc.calls.request.Message;
import dev.ssc.calls.subject.Arrangement;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Advice;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Unchanged;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The customer booked by a link. Asked in every phase, since a ghost can come at any time: only the call's open link
 * books it (CALL-LINK-5), not into the past (CALL-LINK-7), not too close to the upgrade (CALL-TYPE-2). A booking that is
 * rejected gives its slot back.
 *
 * @param people the people to look at
 * @param link the calendar's name of the link
 * @param booking the calendar's name of the booking
 * @param start when the call starts
 * @param ticket what the customer answered when asked for the ticket
 */
public record Book(People people, String link, String booking, Instant start, String ticket) implements CallCommand {

    @Override
    public String name() {
        return "book";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return CallPhase.EVERY;
    }

    /** The same booking through the same link, or one that was superseded (CALL-LINK-5, CALL-LINK-8, LIFE-6). */
    @Override
    public Optional<Unchanged<CallState>> repetition(CallState call, Instant at) {
        boolean known = call.bookings().cameBy(booking, link) || call.bookings().isSuperseded(booking);
        return known ? Optional.of(Unchanged.repeated()) : Optional.empty();
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        NewTime time = new NewTime(call, people, start, at);
        Optional<Rejected<CallState>> refused =
                ghost(call, at).or(time::tooSoon).or(time::tooCloseToUpgrade);
        if (refused.isPresent()) {
            return released(call, refused.get());
        }
        Optional<Boolean> leadWorks = time.leadWorks();
        Accepted<CallState> booked = Accepted.<CallState>of(new Booked(booking, link, times(call, at), leadWorks))
                .advising(time.adviceOnUpgrade())
                .advising(adviceOnTicket(call))
                .advising(NewTime.adviceOnHours(leadWorks));
        return time.tellingLead(booked, booking);
    }

    private Optional<Rejected<CallState>> ghost(CallState call, Instant at) {
        return call.links().open(link, at, call.policy().linkLife()).isPresent()
                ? Optional.empty()
                : Optional.of(Rejected.by(CallRule.CALL_LINK_5, whyGhost(call)));
    }

    private String whyGhost(CallState call) {
        String status =
                call.links().named(link).map(known -> status(known, call)).orElse("not of this call");
        return "The link " + link + " cannot book this call (" + status
                + "), so the slot is released; send the customer a link of the call.";
    }

    /** Where the link stands; of a used one, by whom. */
    private String status(Link known, CallState call) {
        Optional<String> first = known.status() == LinkStatus.USED
                ? call.bookings().links().entrySet().stream()
                        .filter(entry -> entry.getValue().equals(link))
                        .map(Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
        return known.status().word()
                + first.map(winner -> " by the booking " + winner).orElse("");
    }

    private Times times(CallState call, Instant at) {
        Duration length = call.arrangement().map(Arrangement::length).orElse(Duration.ZERO);
        return Times.booked(start, length, at);
    }

    private Optional<Advice> adviceOnTicket(CallState call) {
        return call.ticket().isNamedBy(ticket)
                ? Optional.empty()
                : Optional.of(new Advice(
                        CallRule.CALL_LINK_6,
                        "The booking names ticket " + ticket + ", and belongs to "
                                + call.ticket().number() + " all the same; ask the customer which one is meant."));
    }

    private Decision<CallState> released(CallState call, Rejected<CallState> refused) {
        return refused.asking(ImmutableList.of(
                call.ask(CallRequest.CALENDAR_RELEASE_SLOT)
                        .fact("booking", booking)
                        .fact("link", link)
                        .fact("start", start)
                        .build(),
                Telling.lead(call, Message.BOOKING_REFUSED)
                        .fact("booking", booking)
                        .fact("link", link)
                        .fact("start", start)
                        .fact("rule", refused.rule().id())
                        .fact("reason", refused.sentence())
                        .build()));
    }
}
