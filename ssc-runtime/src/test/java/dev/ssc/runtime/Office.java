package dev.ssc.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.memory.MemoryCalendar;
import dev.ssc.adapters.memory.MemoryChat;
import dev.ssc.adapters.memory.MemoryLink;
import dev.ssc.adapters.memory.MemoryProject;
import dev.ssc.adapters.memory.MemoryTickets;
import dev.ssc.calls.CallState;
import dev.ssc.calls.command.Agree;
import dev.ssc.calls.command.CallCommand;
import dev.ssc.calls.command.Consider;
import dev.ssc.calls.command.OfferLink;
import dev.ssc.calls.command.Staff;
import dev.ssc.calls.link.Question;
import dev.ssc.calls.subject.CallType;
import dev.ssc.calls.subject.Marker;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.PersonKind;
import dev.ssc.core.time.WorkingTime;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.journal.Journal;
import dev.ssc.runtime.journal.MemoryJournal;
import dev.ssc.runtime.listening.Decided;
import dev.ssc.runtime.listening.DeskListener;
import dev.ssc.runtime.workers.HandClock;
import dev.ssc.runtime.workers.HandWorkers;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A desk in a test: systems in memory, a clock and workers by hand, and somebody who listens. It is 08:00 in March. */
public final class Office implements AutoCloseable {

    public static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");

    public static final Person ANA = engineer("ana");
    public static final Person BEA = engineer("bea");
    public static final Person MO =
            Person.builder().key("mo").name("Mo").kind(PersonKind.MANAGER).build();
    public static final ImmutableList<Person> PEOPLE = ImmutableList.of(ANA, BEA, MO);

    public final HandClock clock = new HandClock(EIGHT);
    public final MemoryTickets tickets = new MemoryTickets(clock);
    public final MemoryCalendar calendar = new MemoryCalendar(clock);
    public final MemoryChat chat = new MemoryChat(clock);
    public final MemoryProject project = new MemoryProject(clock);
    public final List<Decided> decided = new ArrayList<>();
    public final List<Errand> errands = new ArrayList<>();
    public Journal journal = new MemoryJournal("test");
    public HandWorkers workers = new HandWorkers(clock);
    public Desk desk;

    private Office() {
        tickets.open("123", "acme");
        desk = prepared().open();
    }

    public static Office open() {
        return new Office();
    }

    /** An opening with everything that the office has. */
    public Opening prepared() {
        workers = new HandWorkers(clock);
        return Desk.opening()
                .people(PEOPLE)
                .ticketing(tickets.adapter())
                .calendar(calendar.adapter())
                .chat(chat.adapter())
                .project(project.adapter())
                .journal(journal)
                .clock(clock)
                .workers(workers)
                .listener(new DeskListener() {
                    @Override
                    public void decided(Decided decision) {
                        decided.add(decision);
                    }

                    @Override
                    public void errand(Errand errand) {
                        errands.add(errand);
                    }
                });
    }

    /** Closes the desk and opens another one on the same journal and systems. */
    public void reopen(Opening opening) {
        desk.close();
        desk = opening.open();
    }

    private static Person engineer(String key) {
        return Person.builder()
                .key(key)
                .name(key.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + key.substring(1))
                .kind(PersonKind.ENGINEER)
                .manager("mo")
                .workingTime(
                        WorkingTime.builder().zone(ZoneId.of("Europe/Lisbon")).build())
                .build();
    }

    public Step<CallState> give(String call, CallCommand command) {
        return desk.call(call).give("ana", command);
    }

    public static Consider consider(String ticket) {
        return Consider.builder()
                .ticket(ticket)
                .customer("acme")
                .addMarkers(Marker.STAR)
                .build();
    }

    public static Agree agree() {
        return Agree.builder()
                .by("ana")
                .type(CallType.TROUBLESHOOTING)
                .minutes(30)
                .build();
    }

    public Staff staff() {
        return Staff.builder().people(desk.people()).lead("ana").build();
    }

    public static OfferLink offer() {
        return OfferLink.builder()
                .title("Support call")
                .addQuestions(new Question("Which ticket?", true))
                .build();
    }

    /** Brings a call so far that a link is asked for. */
    public void offered(String call, String ticket) {
        give(call, consider(ticket));
        give(call, agree());
        give(call, staff());
        give(call, offer());
    }

    /** Brings a call so far that the customer has a link. */
    public MemoryLink invited(String call, String ticket) {
        offered(call, ticket);
        workers.work();
        return calendar.links().reverse().get(0);
    }

    /** Brings a call so far that it is booked for a time. */
    public String booked(String call, String ticket, Instant start) {
        return calendar.book(invited(call, ticket).link().id(), start, ticket).orElseThrow();
    }

    public CallState state(String call) {
        return desk.call(call).state();
    }

    public static Instant at(String time) {
        return Instant.parse("2026-03-02T" + time + ":00Z");
    }

    /** The texts of a person's direct messages. */
    public List<String> toldTo(String person) {
        return chat.toldTo(person).stream().map(message -> message.text()).toList();
    }

    /** The only one of a list. */
    public static <T> T only(List<T> list) {
        assertEquals(1, list.size(), list::toString);
        return list.get(0);
    }

    /** The last one of a list. */
    public static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    @Override
    public void close() {
        desk.close();
    }
}
