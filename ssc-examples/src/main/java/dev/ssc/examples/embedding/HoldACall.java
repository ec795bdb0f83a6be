package dev.ssc.examples.embedding;

import dev.ssc.adapters.memory.MemoryCalendar;
import dev.ssc.adapters.memory.MemoryChat;
import dev.ssc.adapters.memory.MemoryTickets;
import dev.ssc.calls.CallState;
import dev.ssc.calls.command.Agree;
import dev.ssc.calls.command.Consider;
import dev.ssc.calls.command.OfferLink;
import dev.ssc.calls.command.Staff;
import dev.ssc.calls.link.Question;
import dev.ssc.calls.subject.CallType;
import dev.ssc.calls.subject.Marker;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.PersonKind;
import dev.ssc.runtime.Desk;
import dev.ssc.runtime.DeskLifecycle;
import dev.ssc.runtime.workers.HandClock;
import dev.ssc.runtime.workers.HandWorkers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Opens a desk on systems in memory, offers a customer a call, and prints what becomes visible. */
public final class HoldACall {

    private HoldACall() {}

    /**
     * Prints the ticket, the call and what the lead was told.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        HandClock clock = new HandClock(Instant.parse("2026-03-02T09:00:00Z"));
        HandWorkers workers = new HandWorkers(clock);
        MemoryTickets tickets = new MemoryTickets(clock);
        MemoryCalendar calendar = new MemoryCalendar(clock);
        MemoryChat chat = new MemoryChat(clock);
        tickets.open("123", "acme");
        Person ana = Person.builder()
                .key("ana")
                .name("Ana")
                .kind(PersonKind.ENGINEER)
                .build();

        try (Desk desk = Desk.opening()
                .people(List.of(ana))
                .ticketing(tickets.adapter())
                .calendar(calendar.adapter())
                .chat(chat.adapter())
                .clock(clock)
                .workers(workers)
                .open()) {
            DeskLifecycle<CallState> call = desk.call("c1");
            call.give(
                    "ana",
                    Consider.builder()
                            .ticket("123")
                            .customer("acme")
                            .addMarkers(Marker.STAR)
                            .build());
            call.give(
                    "ana",
                    Agree.builder().by("ana").type(CallType.TROUBLESHOOTING).build());
            call.give("ana", Staff.builder().people(desk.people()).lead("ana").build());
            call.give(
                    "ana",
                    OfferLink.builder()
                            .title("Support call")
                            .addQuestions(new Question("Which ticket is it about?", true))
                            .build());
            workers.work();

            calendar.book(calendar.links().get(0).link().url(), clock.instant().plus(Duration.ofHours(26)), "123");
            workers.workFor(Duration.ofHours(3));

            tickets.find("123").orElseThrow().replies().forEach(System.out::println);
            System.out.println(call.state().phase().word() + " until "
                    + call.state().view().get("end"));
            chat.toldTo("ana").forEach(message -> System.out.println(message.text()));
        }
    }
}
