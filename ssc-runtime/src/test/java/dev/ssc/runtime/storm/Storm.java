package dev.ssc.runtime.storm;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.memory.Fate;
import dev.ssc.adapters.memory.MemoryBooking;
import dev.ssc.adapters.memory.MemoryCalendar;
import dev.ssc.adapters.memory.MemoryChat;
import dev.ssc.adapters.memory.MemoryTickets;
import dev.ssc.adapters.memory.MemoryWorld;
import dev.ssc.calls.CallState;
import dev.ssc.calls.command.Agree;
import dev.ssc.calls.command.CallCommand;
import dev.ssc.calls.command.Cancel;
import dev.ssc.calls.command.Consider;
import dev.ssc.calls.command.CustomerJoins;
import dev.ssc.calls.command.End;
import dev.ssc.calls.command.OfferLink;
import dev.ssc.calls.command.RecordNoShow;
import dev.ssc.calls.command.RevokeLink;
import dev.ssc.calls.command.SendPreCall;
import dev.ssc.calls.command.Staff;
import dev.ssc.calls.command.Start;
import dev.ssc.calls.command.Summarise;
import dev.ssc.calls.command.UndoNoShow;
import dev.ssc.calls.ending.Outcome;
import dev.ssc.calls.link.Question;
import dev.ssc.calls.meeting.Meeting;
import dev.ssc.calls.subject.CallType;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.PersonKind;
import dev.ssc.runtime.Desk;
import dev.ssc.runtime.Settlement;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.journal.MemoryJournal;
import dev.ssc.runtime.lifecycle.Origin;
import dev.ssc.runtime.workers.HandClock;
import dev.ssc.runtime.workers.HandWorkers;
import dev.ssc.spi.calendar.BookingQuestion;
import dev.ssc.spi.calendar.CalendarAdapter;
import dev.ssc.spi.calendar.CalendarMessage;
import dev.ssc.spi.calendar.LinkOffer;
import dev.ssc.spi.chat.ChatAdapter;
import dev.ssc.spi.ticketing.TicketMessage;
import dev.ssc.spi.ticketing.TicketingAdapter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Everything at once: people who do anything in any order, systems that fail in every documented way, messages that come
 * late, twice and in any order, and a program that crashes. A storm of one seed is always the same.
 */
final class Storm {

    private static final int PEOPLE = 12;
    private static final int RECENT = 40;
    private static final int CRASH = 150;
    private static final Duration LATE = Duration.ofMinutes(2);

    final HandClock clock = new HandClock(Instant.parse("2026-03-02T08:00:00Z"));
    final MemoryTickets tickets = new MemoryTickets(clock, Duration.ofMillis(1));
    final MemoryCalendar calendar = new MemoryCalendar(clock, Duration.ofMillis(1));
    final MemoryChat chat = new MemoryChat(clock, Duration.ofMillis(1));
    final MemoryJournal journal = new MemoryJournal("storm");

    private final SplittableRandom random;
    private final CrashingJournal crashing;
    private final Mail<TicketMessage> ticketMail;
    private final Mail<CalendarMessage> calendarMail;
    private final List<String> calls = new ArrayList<>();
    private HandWorkers workers = new HandWorkers(clock);
    private Connections connections;
    private Desk desk;
    private int crashes;

    /** The connections of one program. */
    private record Connections(TicketingAdapter tickets, CalendarAdapter calendar, ChatAdapter chat) {
        void close() {
            tickets.close();
            calendar.close();
            chat.close();
        }
    }

    Storm(long seed) {
        random = new SplittableRandom(seed);
        crashing = new CrashingJournal(journal, random.split(), CRASH);
        ticketMail = new Mail<>(tickets.deliveries(), random.split());
        calendarMail = new Mail<>(calendar.deliveries(), random.split());
        for (MemoryWorld world : ImmutableList.of(tickets, calendar, chat)) {
            SplittableRandom fates = random.split();
            world.fates().otherwise(() -> fate(fates));
        }
        connections = new Connections(tickets.adapter(), calendar.adapter(), chat.adapter());
        desk = opened();
    }

    private Desk opened() {
        return Desk.opening()
                .people(IntStream.range(0, PEOPLE).mapToObj(Storm::person).toList())
                .ticketing(connections.tickets())
                .calendar(connections.calendar())
                .chat(connections.chat())
                .journal(crashing)
                .clock(clock)
                .workers(workers)
                .open();
    }

    private static Person person(int number) {
        return Person.builder()
                .key("p" + number)
                .name("P" + number)
                .kind(PersonKind.ENGINEER)
                .build();
    }

    private static Fate fate(SplittableRandom random) {
        return switch (random.nextInt(40)) {
            case 0, 1 -> Fate.busy();
            case 2 -> Fate.busy(Duration.ofSeconds(90));
            case 3 -> Fate.conflict();
            case 4, 5 -> Fate.requestLost();
            case 6, 7, 8 -> Fate.answerLost();
            case 9 -> random.nextInt(4) == 0 ? Fate.slow() : Fate.well();
            case 10 -> random.nextInt(4) == 0 ? Fate.refused() : Fate.well();
            case 11 -> random.nextInt(4) == 0 ? Fate.never() : Fate.well();
            default -> Fate.well();
        };
    }

    int crashes() {
        return crashes;
    }

    int calls() {
        return calls.size();
    }

    CallState call(String name) {
        return desk.call(name).state();
    }

    /** The desk is gone, as it stood; another one is opened on its journal. */
    private void crash() {
        crashes++;
        connections.close();
        workers.stop(Duration.ZERO);
        workers = new HandWorkers(clock);
        connections = new Connections(tickets.adapter(), calendar.adapter(), chat.adapter());
        desk = opened();
    }

    /** Rages until so many calls have begun. */
    void rage(int manyCalls) {
        while (calls.size() < manyCalls) {
            for (int deed = 0; deed < 12; deed++) {
                unlessCrashed(this::act);
            }
            unlessCrashed(() -> workers.work());
            deliverOlderThan(clock.instant().minus(LATE));
            clock.advance(Duration.ofSeconds(random.nextInt(120)));
        }
    }

    private void unlessCrashed(Runnable deed) {
        try {
            deed.run();
        } catch (Crash crash) {
            crash();
        }
    }

    private void deliverOlderThan(Instant time) {
        boolean[] more = {true};
        while (more[0]) {
            unlessCrashed(
                    () -> more[0] = ticketMail.deliverOneOlderThan(time) | calendarMail.deliverOneOlderThan(time));
        }
    }

    private void act() {
        int deed = random.nextInt(100);
        if (calls.isEmpty() || deed < 8) {
            begin();
        } else if (deed < 40) {
            support(some());
        } else if (deed < 60) {
            customer(some());
        } else if (deed < 68) {
            ticket(some());
        } else if (deed < 84) {
            ticketMail.deliverAny();
            calendarMail.deliverAny();
        } else {
            IntStream.range(0, random.nextInt(10)).forEach(once -> workers.once());
        }
    }

    private String some() {
        int recent = Math.min(calls.size(), RECENT);
        return calls.get(calls.size() - 1 - random.nextInt(recent));
    }

    private void begin() {
        String name = "c" + calls.size();
        calls.add(name);
        tickets.open("t" + name, "acme");
        consider(name);
    }

    private void consider(String call) {
        give(call, Consider.builder().ticket("t" + call).customer("acme").build());
    }

    /** The command may have been written before a crash, so whoever gives it gives it again under the same id. */
    private void give(String call, CallCommand command) {
        Origin origin = Origin.of("support").withId("support/" + random.nextLong());
        for (int delivery = 0; delivery <= random.nextInt(3); delivery++) {
            desk.call(call).give(origin, command);
        }
    }

    private void support(String call) {
        CallState state = call(call);
        boolean rarely = random.nextInt(12) == 0;
        switch (state.phase()) {
            case NONE -> consider(call);
            case CONSIDERED ->
                give(
                        call,
                        Agree.builder()
                                .by("p0")
                                .type(CallType.TROUBLESHOOTING)
                                .minutes(30)
                                .build());
            case AGREED, STAFFED, OFFERED, BOOKED -> prepare(call, state, rarely);
            case LIVE, WRAPPING_UP -> hold(call, rarely);
            case ENDED -> give(call, summary());
            default -> {}
        }
    }

    private void prepare(String call, CallState state, boolean rarely) {
        if (rarely) {
            give(call, rare());
            return;
        }
        switch (state.phase()) {
            case AGREED ->
                give(
                        call,
                        Staff.builder()
                                .people(desk.people())
                                .lead("p" + random.nextInt(PEOPLE))
                                .build());
            case STAFFED -> give(call, offer());
            case BOOKED ->
                give(
                        call,
                        state.meeting()
                                        .map(Meeting::times)
                                        .orElseThrow()
                                        .start()
                                        .isAfter(clock.instant())
                                ? new SendPreCall(Optional.of("the logs"), ImmutableList.of("the admin"))
                                : new Start(state.staffing().lead().orElseThrow()));
            default -> {}
        }
    }

    private CallCommand rare() {
        return switch (random.nextInt(5)) {
            case 0 -> new Cancel("p0", "no time", Optional.empty(), false);
            case 1 -> new RevokeLink();
            case 2 -> new UndoNoShow("p0");
            default -> offer();
        };
    }

    private static OfferLink offer() {
        return OfferLink.builder()
                .title("Support call")
                .addQuestions(new Question("Which ticket?", true))
                .build();
    }

    private void hold(String call, boolean rarely) {
        switch (random.nextInt(4)) {
            case 0 -> give(call, new CustomerJoins());
            case 1 -> give(call, rarely ? new UndoNoShow("p0") : new RecordNoShow("p0"));
            default -> give(call, End.builder().by("p0").outcome(Outcome.SOLVED).build());
        }
    }

    private static Summarise summary() {
        return new Summarise("p0", Optional.of("a"), Optional.of("b"), Optional.of("c"), Optional.of("d"));
    }

    private void customer(String call) {
        CallState state = call(call);
        Instant start = clock.instant().plus(Duration.ofMinutes(30 + random.nextInt(600)));
        Optional<String> booking = standing(state);
        if (booking.isPresent() && random.nextInt(4) == 0) {
            calendar.move(booking.get(), start);
        } else if (booking.isPresent() && random.nextInt(8) == 0) {
            calendar.cancel(booking.get(), "customer", "no time");
        } else if (state.phase().begun() && random.nextInt(40) == 0) {
            calendar.book(
                    calendar.makeByHand(byHand()).id(), start, state.ticket().number());
        } else {
            state.links()
                    .current()
                    .flatMap(link -> link.id())
                    .ifPresent(link ->
                            calendar.book(link, start, "#" + state.ticket().number()));
        }
    }

    /** The booking that the customer sees, if the call is not near enough to be under way when the desk hears of it. */
    private Optional<String> standing(CallState state) {
        return state.bookings().links().keySet().stream()
                .flatMap(booking -> calendar.booking(booking).stream())
                .filter(booking -> booking.status() == dev.ssc.adapters.memory.BookingStatus.BOOKED)
                .filter(booking ->
                        booking.time().lowerEndpoint().isAfter(clock.instant().plus(Duration.ofMinutes(25))))
                .map(MemoryBooking::id)
                .findFirst();
    }

    private static LinkOffer byHand() {
        return new LinkOffer(
                "Support call",
                Duration.ofMinutes(30),
                ImmutableList.of(new BookingQuestion("Which ticket?", true)),
                ImmutableList.of());
    }

    private void ticket(String call) {
        String number = call(call).ticket().number();
        if (number.isEmpty()) {
            return;
        }
        switch (random.nextInt(10)) {
            case 0 -> merge(number);
            case 1, 2 -> tickets.solve(number);
            case 3, 4 -> tickets.reopen(number);
            case 5 -> tickets.supportWrites(number, true, "try this");
            default -> tickets.customerWrites(number, "it fails");
        }
    }

    private void merge(String number) {
        String into = "m" + random.nextLong();
        boolean standsAlone = tickets.find(number)
                .filter(ticket -> ticket.facts().number().equals(number))
                .isPresent();
        if (standsAlone) {
            tickets.open(into, "acme");
            tickets.merge(number, into);
        }
    }

    /** The weather clears: nothing fails any more, and people see to what was left to them. */
    void calmDown() {
        crashing.calmDown();
        ImmutableList.<MemoryWorld>of(tickets, calendar, chat)
                .forEach(world -> world.fates().clear());
        boolean more = true;
        while (more) {
            deliverOlderThan(Instant.MAX);
            workers.workFor(Duration.ofMinutes(20));
            ImmutableList<Errand> toDos = desk.toDos();
            toDos.forEach(toDo -> desk.settle(
                    toDo.id(),
                    "p0",
                    toDo.request().kind().equals("calendar.cancelled")
                            ? new Settlement.Done()
                            : new Settlement.TryAgain()));
            workers.work();
            more = !toDos.isEmpty()
                    || !tickets.deliveries().waiting().isEmpty()
                    || !calendar.deliveries().waiting().isEmpty();
        }
    }
}
