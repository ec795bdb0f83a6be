package dev.ssc.runtime;

import static dev.ssc.runtime.Office.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.adapters.memory.BookingStatus;
import dev.ssc.adapters.memory.Fate;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.command.Cancel;
import dev.ssc.calls.command.SendPreCall;
import dev.ssc.calls.meeting.Meeting;
import dev.ssc.calls.subject.Marker;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.spi.Incoming;
import dev.ssc.spi.calendar.BookingLink;
import dev.ssc.spi.calendar.BookingQuestion;
import dev.ssc.spi.calendar.CalendarAdapter;
import dev.ssc.spi.calendar.CalendarMessage;
import dev.ssc.spi.calendar.LinkOffer;
import dev.ssc.spi.ticketing.TicketMessage;
import dev.ssc.spi.ticketing.TicketingAdapter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What adapters hear, in any order and any number of times. */
class IncomingTest {

    private final Office office = Office.open();

    @AfterEach
    void close() {
        office.close();
    }

    private Instant start(String call) {
        return office.state(call).meeting().map(Meeting::times).orElseThrow().start();
    }

    private void deliver(List<Incoming<CalendarMessage>> messages) {
        messages.forEach(message -> assertTrue(office.calendar.deliveries().deliver(message)));
    }

    @Test
    @Tag("CALL-LINK-5")
    void aBookingThatIsDeliveredTwiceCountsOnce() {
        office.booked("c1", "123", at("10:00"));
        long version = office.journal.version("call/c1");
        deliver(office.calendar.deliveries().all());
        assertEquals(version, office.journal.version("call/c1"));
        assertEquals(BookingStatus.BOOKED, office.calendar.bookings().get(0).status());
        assertEquals(ImmutableList.of(), office.desk.toDos());
    }

    @Test
    @Tag("CALL-LINK-8")
    void bookingAndMovesInReverseOrderComeToTheSame() {
        String link = office.invited("c1", "123").link().id();
        office.calendar.deliveries().hold();
        String first = office.calendar.book(link, at("10:00"), "123").orElseThrow();
        String second = office.calendar.move(first, at("11:00")).orElseThrow();
        office.calendar.move(second, at("12:00"));
        deliver(office.calendar.deliveries().waiting().reverse());
        office.workers.work();
        assertEquals(CallPhase.BOOKED, office.state("c1").phase());
        assertEquals(at("12:00"), start("c1"));
        office.workers.workFor(Duration.ofMinutes(10));
        assertEquals(ImmutableList.of(), office.desk.toDos());
        assertEquals(
                BookingStatus.BOOKED, Office.last(office.calendar.bookings()).status());
    }

    @Test
    @Tag("CALL-LINK-9")
    void aCancellationThatComesBeforeItsBookingWaitsForIt() {
        String link = office.invited("c1", "123").link().id();
        office.calendar.deliveries().hold();
        String booking = office.calendar.book(link, at("10:00"), "123").orElseThrow();
        office.calendar.cancel(booking, "customer", "no time");
        ImmutableList<Incoming<CalendarMessage>> told =
                office.calendar.deliveries().waiting();
        deliver(told.subList(1, 2));
        assertEquals(CallPhase.OFFERED, office.state("c1").phase());
        office.workers.workFor(Duration.ofMinutes(4));
        deliver(told.subList(0, 1));
        office.workers.work();
        assertEquals(CallPhase.CANCELLED, office.state("c1").phase());
    }

    @Test
    void whatWaitedInVainBecomesAToDo() {
        String link = office.invited("c1", "123").link().id();
        office.calendar.deliveries().hold();
        String booking = office.calendar.book(link, at("10:00"), "123").orElseThrow();
        office.calendar.move(booking, at("11:00"));
        ImmutableList<Incoming<CalendarMessage>> told =
                office.calendar.deliveries().waiting();
        deliver(told.subList(1, 3));
        office.workers.workFor(Duration.ofMinutes(6));
        Errand toDo = Office.only(office.desk.toDos());
        assertEquals("calendar.release-slot", toDo.request().kind());
        assertEquals("booking-20260302T080000Z-2", toDo.request().facts().get("booking"));
    }

    @Test
    @Tag("CALL-LINK-5")
    void aBookingByALinkOfNoCallGoesToTheCallOfItsTicketWhichReleasesTheSlot() {
        office.booked("c1", "123", at("10:00"));
        BookingLink ghost = office.calendar.makeByHand(offer());
        String booking = office.calendar.book(ghost.id(), at("14:00"), "#123").orElseThrow();
        office.workers.workFor(Duration.ofMinutes(6));
        assertEquals(
                BookingStatus.RELEASED,
                office.calendar.booking(booking).orElseThrow().status());
        assertEquals(at("10:00"), start("c1"));
        assertEquals(ImmutableList.of(), office.desk.toDos());
        assertTrue(Office.last(office.toldTo("ana")).contains("was refused"));
    }

    @Test
    void aBookingThatBelongsToNothingBecomesAToDoAndItsSlotCanBeReleased() {
        BookingLink ghost = office.calendar.makeByHand(offer());
        String booking = office.calendar.book(ghost.id(), at("14:00"), "777").orElseThrow();
        office.workers.workFor(Duration.ofMinutes(6));
        Errand toDo = Office.only(office.desk.toDos());
        assertTrue(toDo.failure().orElseThrow().contains("no call knows"));
        office.desk.settle(toDo.id(), "mo", new Settlement.TryAgain());
        office.workers.work();
        assertEquals(
                BookingStatus.RELEASED,
                office.calendar.booking(booking).orElseThrow().status());
    }

    private static LinkOffer offer() {
        return new LinkOffer(
                "Support call",
                Duration.ofMinutes(30),
                ImmutableList.of(new BookingQuestion("Which ticket?", true)),
                ImmutableList.of());
    }

    @Test
    @Tag("CALL-LINK-7")
    void aMoveThatTheCallRefusesIsSeenByItsLead() {
        String booking = office.booked("c1", "123", at("10:00"));
        office.calendar.deliveries().hold();
        office.calendar.move(booking, at("08:30"));
        office.workers.workUntil(at("09:00"));
        office.give("c1", new dev.ssc.calls.command.NoteMessage(dev.ssc.calls.subject.Side.SUPPORT, true));
        deliver(office.calendar.deliveries().waiting());
        assertEquals(at("10:00"), start("c1"));
        Errand toDo = Office.only(office.desk.toDos());
        assertEquals(java.util.Optional.of("ana"), toDo.owner());
        assertTrue(toDo.failure().orElseThrow().contains("in the past"));
    }

    @Test
    @Tag("CALL-MARK-2")
    void messagesOnTheTicketAreCounted() {
        office.give(
                "c1",
                dev.ssc.calls.command.Consider.builder()
                        .ticket("123")
                        .customer("acme")
                        .build());
        for (int exchange = 0; exchange < 3; exchange++) {
            office.tickets.customerWrites("123", "it still fails");
            office.tickets.supportWrites("123", true, "try this");
            office.tickets.supportWrites("123", false, "a note");
        }
        office.tickets.deliveries().all().forEach(office.tickets.deliveries()::deliver);
        assertTrue(office.state("c1").markers().words().contains(Marker.NO_PROGRESS.word()));
    }

    @Test
    @Tag("CALL-PREP-5")
    void ofSolvedAndReopenedTheOneThatWasSentLastCounts() {
        office.booked("c1", "123", at("12:00"));
        office.tickets.deliveries().hold();
        office.tickets.solve("123");
        office.clock.advance(Duration.ofSeconds(30));
        office.tickets.reopen("123");
        ImmutableList<Incoming<TicketMessage>> told =
                office.tickets.deliveries().waiting();
        told.reverse().forEach(office.tickets.deliveries()::deliver);
        assertFalse(office.state("c1").ticket().solved());
        office.clock.advance(Duration.ofSeconds(30));
        office.tickets.deliveries().flow();
        office.tickets.solve("123");
        assertTrue(office.state("c1").ticket().solved());
    }

    @Test
    @Tag("CALL-PREP-6")
    void mergesTakeTheCallAlongInAnyOrder() {
        office.tickets.open("456", "acme");
        office.tickets.open("789", "acme");
        office.give("c1", Office.consider("123"));
        office.tickets.deliveries().hold();
        office.tickets.merge("123", "456");
        office.tickets.merge("456", "789");
        office.tickets.deliveries().waiting().reverse().forEach(office.tickets.deliveries()::deliver);
        office.workers.work();
        CallState call = office.state("c1");
        assertEquals("789", call.ticket().number());
        assertEquals(ImmutableList.of("123", "456"), call.ticket().former());
    }

    @Test
    @Tag("CALL-PREP-6")
    void aMergeIntoATicketThatHasACallIsAdvised() {
        office.tickets.open("456", "acme");
        office.give("c1", Office.consider("123"));
        office.give("c2", Office.consider("456"));
        office.tickets.merge("123", "456");
        assertEquals(1, Office.last(office.decided).step().decision().advice().size());
    }

    @Test
    void messagesAboutTicketsWithoutACallAreNobodysToDo() {
        office.tickets.open("999", "other");
        office.tickets.customerWrites("999", "hello");
        office.tickets.solve("999");
        office.workers.workFor(Duration.ofHours(1));
        assertEquals(ImmutableList.of(), office.desk.toDos());
        assertEquals(ImmutableList.of(), office.decided);
    }

    @Test
    void aMessageIsTakenAtTheTimeAtWhichItWasSentButNotBeforeTheLastEvent() {
        String link = office.invited("c1", "123").link().id();
        office.calendar.deliveries().hold();
        office.clock.advance(Duration.ofMinutes(10));
        office.calendar.book(link, at("10:00"), "123");
        office.clock.advance(Duration.ofMinutes(20));
        office.calendar.deliveries().flow();
        assertEquals(at("08:10"), Office.last(office.decided).step().at());
    }

    @Test
    void aClosedDeskRefusesMessagesSoThatTheNextOneHearsThem() {
        String link = office.invited("c1", "123").link().id();
        office.desk.close();
        office.calendar.book(link, at("10:00"), "123");
        assertEquals(1, office.calendar.deliveries().waiting().size());
        office.desk = office.prepared().open();
        assertEquals(CallPhase.BOOKED, office.state("c1").phase());
    }

    @Test
    @Tag("CALL-PREP-5")
    @Tag("CALL-PREP-6")
    void thatAMergedTicketIsClosedSolvesNothing() {
        Overheard<TicketMessage> tickets = new Overheard<>();
        office.reopen(office.prepared().ticketing(tickets.adapter(TicketingAdapter.class, office.tickets.adapter())));
        office.tickets.open("456", "acme");
        office.booked("c1", "123", at("10:00"));
        office.tickets.merge("123", "456");
        tickets.tell(new Incoming<>("closed", office.clock.instant(), new TicketMessage.Solved("123")));
        assertInstanceOf(
                Accepted.class,
                office.give("c1", new SendPreCall(Optional.of("goals"), ImmutableList.of("admin")))
                        .decision());
    }

    @Test
    @Tag("CALL-LINK-9")
    void aCalendarThatTellsOfTheSlotThatTheDeskReleasedMakesNoWork() {
        Overheard<CalendarMessage> calendar = new Overheard<>();
        office.reopen(office.prepared().calendar(calendar.adapter(CalendarAdapter.class, office.calendar.adapter())));
        String booking = office.booked("c1", "123", at("10:00"));
        office.give("c1", new Cancel("ana", "no time", Optional.of(booking), false));
        office.workers.work();
        calendar.tell(new Incoming<>(
                "echo", office.clock.instant(), new CalendarMessage.Cancelled(booking, "support", "", false)));
        office.workers.workFor(Duration.ofMinutes(10));
        assertEquals(ImmutableList.of(), office.desk.toDos());
    }

    @Test
    @Tag("CALL-PREP-6")
    void aMergeThatIsToldMuchLaterThanTheOneAfterItTakesTheCallAllTheWay() {
        office.tickets.open("456", "acme");
        office.tickets.open("789", "acme");
        office.give("c1", Office.consider("123"));
        office.tickets.deliveries().hold();
        office.tickets.merge("123", "456");
        office.tickets.merge("456", "789");
        ImmutableList<Incoming<TicketMessage>> told =
                office.tickets.deliveries().waiting();
        office.tickets.deliveries().deliver(told.get(1));
        office.workers.workFor(Duration.ofHours(2));
        office.tickets.deliveries().deliver(told.get(0));
        office.workers.work();
        assertEquals("789", office.state("c1").ticket().number());
    }

    @Test
    @Tag("CALL-LINK-5")
    void aBookingThatIsFasterThanTheAnswerAboutItsLinkWaitsForThatAndNoLonger() {
        office.calendar.fates().next(Fate.answerLost());
        office.offered("c1", "123");
        office.workers.once();
        String link = Office.only(office.calendar.links()).link().id();
        office.calendar.book(link, at("10:00"), "999");
        assertEquals(CallPhase.OFFERED, office.state("c1").phase());
        office.workers.workFor(Duration.ofSeconds(5));
        assertEquals(CallPhase.BOOKED, office.state("c1").phase());
    }

    @Test
    @Tag("CALL-PREP-6")
    void aMergeThatIsToldBeforeTheCallBeginsTakesItAlongAtOnce() {
        office.tickets.open("456", "acme");
        office.tickets.merge("123", "456");
        office.give("c1", Office.consider("123"));
        office.workers.work();
        assertEquals("456", office.state("c1").ticket().number());
    }

    @Test
    void aMessageThatCannotBeJudgedForAMomentIsJudgedAgain() {
        AtomicInteger failures = new AtomicInteger();
        office.reopen(office.prepared().loads(() -> failingAtFirst(failures)));
        String link = office.invited("c1", "123").link().id();
        failures.set(3);
        office.calendar.book(link, at("10:00"), "123");
        assertEquals(CallPhase.OFFERED, office.state("c1").phase());
        office.workers.workFor(Duration.ofMinutes(1));
        assertEquals(CallPhase.BOOKED, office.state("c1").phase());
        assertEquals(ImmutableList.of(), office.desk.toDos());
    }

    @Test
    void aMessageThatCanNeverBeJudgedIsLeftToAPersonWithWhatItSays() {
        AtomicInteger failures = new AtomicInteger();
        office.reopen(office.prepared().loads(() -> failingAtFirst(failures)));
        String link = office.invited("c1", "123").link().id();
        failures.set(Integer.MAX_VALUE);
        String booking = office.calendar.book(link, at("10:00"), "123").orElseThrow();
        office.workers.workFor(Duration.ofMinutes(30));
        Errand toDo = Office.only(office.desk.toDos());
        assertEquals("message.look", toDo.request().kind());
        assertEquals(booking, toDo.request().facts().get("booking"));
        assertEquals(at("10:00"), toDo.request().facts().get("start"));
    }

    private static ImmutableMap<String, Integer> failingAtFirst(AtomicInteger failures) {
        if (failures.getAndDecrement() > 0) {
            throw new IllegalStateException("the host's own list is not there");
        }
        return ImmutableMap.of();
    }
}
