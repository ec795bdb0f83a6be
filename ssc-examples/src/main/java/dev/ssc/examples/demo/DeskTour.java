package dev.ssc.examples.demo;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.memory.MemoryBooking;
import dev.ssc.adapters.memory.MemoryCalendar;
import dev.ssc.adapters.memory.MemoryChat;
import dev.ssc.adapters.memory.MemoryTicket;
import dev.ssc.adapters.memory.MemoryTickets;
import dev.ssc.calls.CallState;
import dev.ssc.calls.command.Agree;
import dev.ssc.calls.command.BeginWrapUp;
import dev.ssc.calls.command.Consider;
import dev.ssc.calls.command.CustomerJoins;
import dev.ssc.calls.command.End;
import dev.ssc.calls.command.OfferLink;
import dev.ssc.calls.command.SendPreCall;
import dev.ssc.calls.command.Staff;
import dev.ssc.calls.command.Start;
import dev.ssc.calls.command.Summarise;
import dev.ssc.calls.ending.Outcome;
import dev.ssc.calls.link.Question;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.calls.subject.CallType;
import dev.ssc.calls.subject.Marker;
import dev.ssc.core.cadence.ActManner;
import dev.ssc.core.cadence.CadencePolicy;
import dev.ssc.core.cadence.ObligationKind;
import dev.ssc.core.cadence.command.Begin;
import dev.ssc.core.cadence.command.DoAct;
import dev.ssc.core.cadence.command.Frequency;
import dev.ssc.core.cadence.lifecycle.CadenceState;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.reading.OrganisationReader;
import dev.ssc.core.rhythm.CadenceRule;
import dev.ssc.core.rhythm.Every;
import dev.ssc.examples.sample.Sample;
import dev.ssc.runtime.Desk;
import dev.ssc.runtime.DeskLifecycle;
import dev.ssc.runtime.workers.HandClock;
import dev.ssc.runtime.workers.HandWorkers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tour of the desk: a call and a month of a counterpart on systems in memory, while the clock is moved by hand. */
final class DeskTour {

    private static final String LEAD = "bo-ekmann";
    private static final String TICKET = "4712";
    private static final Instant START = Instant.parse("2026-04-03T09:00:00Z");

    private final HandClock clock = new HandClock(Instant.parse("2026-04-01T08:00:00Z"));
    private final HandWorkers workers = new HandWorkers(clock);
    private final MemoryTickets tickets = new MemoryTickets(clock);
    private final MemoryCalendar calendar = new MemoryCalendar(clock);
    private final MemoryChat chat = new MemoryChat(clock);

    private DeskTour() {}

    static ImmutableList<Scene> scenes() {
        return ImmutableList.of(new DeskTour().month());
    }

    private Scene month() {
        tickets.open(TICKET, "Harbour Cranes");
        try (Desk desk = Desk.opening()
                .organisation(OrganisationReader.read(Sample.files().read()))
                .ticketing(tickets.adapter())
                .calendar(calendar.adapter())
                .chat(chat.adapter())
                .clock(clock)
                .workers(workers)
                .open()) {
            owe(desk);
            offer(desk, desk.call("harbour"));
            hold(desk.call("harbour"));
            workers.workUntil(Instant.parse("2026-04-29T08:00:00Z"));
            DeskLifecycle<CadenceState> update = desk.cadence("update");
            update.give(LEAD, new DoAct(LEAD, ZoneOffset.UTC, ActManner.POST));
            workers.workFor(Duration.ofDays(7));
        }
        return Scene.of(
                "A month at the desk",
                "The desk has requests carried out, and wakes up what is due. Ticket, calendar and chat are systems in"
                        + " memory, and the clock is moved by hand. This is what they hold after a call and a month of a"
                        + " counterpart.",
                ticket() + "\n" + bookings() + "\n" + told(),
                CallRule.CALL_PREP_3,
                CallRule.CALL_SUM_2,
                CallRule.CALL_SUM_3,
                CadenceRule.CAD_6);
    }

    private void owe(Desk desk) {
        Person bo = desk.organisation().organisation().person(LEAD).orElseThrow();
        desk.cadence("update")
                .give(
                        "orla-farn",
                        new Begin(
                                LEAD,
                                bo.workingTime(),
                                Optional.of("group/product_planning"),
                                ObligationKind.UPDATE,
                                new Frequency.Each(Every.MONTH),
                                LocalDate.of(2026, 4, 1),
                                CadencePolicy.defaults()));
    }

    private void offer(Desk desk, DeskLifecycle<CallState> call) {
        call.give(
                LEAD,
                Consider.builder()
                        .ticket(TICKET)
                        .customer("Harbour Cranes")
                        .addMarkers(Marker.NO_PROGRESS)
                        .build());
        call.give(
                LEAD,
                Agree.builder()
                        .by(LEAD)
                        .type(CallType.TROUBLESHOOTING)
                        .minutes(30)
                        .build());
        call.give(LEAD, Staff.builder().people(desk.people()).lead(LEAD).build());
        call.give(
                LEAD,
                OfferLink.builder()
                        .title("Support call")
                        .addQuestions(new Question("Which ticket is it about?", true))
                        .build());
        workers.work();
        calendar.book(calendar.links().get(0).link().url(), START, TICKET);
        workers.workUntil(START.minus(Duration.ofHours(23)));
    }

    private void hold(DeskLifecycle<CallState> call) {
        call.give(
                LEAD,
                new SendPreCall(
                        Optional.of("see where the crane loses its way"), ImmutableList.of("who runs the yard")));
        workers.workUntil(START);
        call.give(LEAD, new Start(LEAD));
        call.give(LEAD, new CustomerJoins());
        workers.workFor(Duration.ofMinutes(23));
        call.give(LEAD, new BeginWrapUp(LEAD));
        workers.workFor(Duration.ofMinutes(6));
        call.give(LEAD, End.builder().by(LEAD).outcome(Outcome.SOLVED).build());
        workers.workFor(Duration.ofMinutes(40));
        call.give(
                LEAD,
                new Summarise(
                        LEAD,
                        Optional.of("two cranes had the same name"),
                        Optional.of("we write it into the guide"),
                        Optional.of("rename the second crane"),
                        Optional.of("none is needed")));
    }

    private String ticket() {
        MemoryTicket ticket = tickets.find(TICKET).orElseThrow();
        return "The ticket " + TICKET + " has the tags "
                + String.join(", ", ticket.facts().tags()) + " and these replies:\n"
                + ticket.entries().stream()
                        .map(entry -> Line.of(entry.at(), entry.text()))
                        .collect(Collectors.joining());
    }

    private String bookings() {
        return "The calendar has one link, and what was booked by it:\n"
                + calendar.bookings().stream().map(DeskTour::booking).collect(Collectors.joining());
    }

    private static String booking(MemoryBooking booking) {
        return Line.of(
                booking.time().lowerEndpoint(),
                "until " + Line.time(booking.time().upperEndpoint()));
    }

    private String told() {
        return "Bo Ekmann was told in chat:\n"
                + chat.toldTo(LEAD).stream()
                        .map(message -> Line.of(message.at(), message.text()))
                        .collect(Collectors.joining());
    }
}
