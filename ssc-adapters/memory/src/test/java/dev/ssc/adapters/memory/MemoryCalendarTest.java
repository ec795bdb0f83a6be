package dev.ssc.adapters.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.Incoming;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.calendar.BookingLink;
import dev.ssc.spi.calendar.BookingQuestion;
import dev.ssc.spi.calendar.CalendarAdapter;
import dev.ssc.spi.calendar.CalendarMessage;
import dev.ssc.spi.calendar.CalendarMessage.Booked;
import dev.ssc.spi.calendar.CalendarMessage.Cancelled;
import dev.ssc.spi.calendar.CalendarMessage.Moved;
import dev.ssc.spi.calendar.LinkOffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A calendar in memory behaves as a real one. */
class MemoryCalendarTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant ONE = NOON.plus(Duration.ofHours(1));
    private static final Instant TWO = NOON.plus(Duration.ofHours(2));
    private static final Colleague ANA = new Colleague("ana", "Ana Ulm");
    private static final Colleague BO = new Colleague("bo", "Bo Lind");

    private Instant now = NOON;
    private final MemoryCalendar calendar = new MemoryCalendar(() -> now, Duration.ZERO);
    private final CalendarAdapter adapter = calendar.adapter();
    private final List<Incoming<CalendarMessage>> told = new ArrayList<>();

    @BeforeEach
    void listen() {
        adapter.listen(told::add);
    }

    private BookingLink link(String request, Colleague... hosts) {
        return adapter.offerLink(
                new RequestId(request),
                new LinkOffer(
                        "Support call",
                        Duration.ofHours(1),
                        ImmutableList.of(new BookingQuestion("Which ticket?", true)),
                        ImmutableList.copyOf(hosts)));
    }

    private ImmutableList<CalendarMessage> messages() {
        return told.stream().map(Incoming::message).collect(ImmutableList.toImmutableList());
    }

    @Test
    @Tag("CALL-LINK-1")
    void aLinkIsUsedOnceByItsNameOrItsAddress() {
        BookingLink link = link("r1", ANA);
        assertEquals(Optional.of("booking-20260302T120000Z-1"), calendar.book(link.url(), ONE, "123"));
        assertEquals(Optional.empty(), calendar.book(link.id(), TWO, "123"));
        assertEquals(ImmutableList.of(new Booked("booking-20260302T120000Z-1", link.id(), ONE, "123")), messages());
        assertEquals(LinkStatus.USED, calendar.link(link.id()).orElseThrow().status());
    }

    @Test
    void aCalendarOfALaterRunNamesNothingAsTheFormerDid() {
        BookingLink former = link("r1", ANA);
        MemoryCalendar later = new MemoryCalendar(() -> NOON.plusNanos(1));
        BookingLink latter = later.makeByHand(calendar.links().get(0).offer());
        assertEquals("link-20260302T120000Z-1", former.id());
        assertEquals("link-20260302T120000000000001Z-1", latter.id());
        assertEquals("https://calendar.example/book/" + latter.id(), latter.url());
        assertEquals(Optional.empty(), later.book(former.id(), ONE, "1"));
    }

    @Test
    void bookingsOfOnePersonMayTouchAndNotCollide() {
        assertTrue(calendar.book(link("r1", ANA, BO).id(), ONE, "1").isPresent());
        BookingLink late = link("r2", BO);
        assertEquals(Optional.empty(), calendar.book(late.id(), ONE.plus(Duration.ofMinutes(59)), "2"));
        assertTrue(calendar.book(late.id(), TWO, "2").isPresent());
        calendar.occupy("ana", TWO, TWO.plus(Duration.ofHours(1)));
        assertEquals(Optional.empty(), calendar.book(link("r3", ANA).id(), TWO, "3"));
    }

    @Test
    @Tag("CALL-LINK-3")
    void aRequiredAnswerCannotBeBlank() {
        BookingLink link = link("r1", ANA);
        assertEquals(Optional.empty(), calendar.book(link.id(), ONE, " "));
        assertTrue(calendar.book(link.id(), ONE, "123").isPresent());
    }

    @Test
    void thePastAndUnknownLinksCannotBeBooked() {
        BookingLink link = link("r1", ANA);
        assertEquals(Optional.empty(), calendar.book(link.id(), NOON.minusNanos(1), "1"));
        assertEquals(Optional.empty(), calendar.book("link-9", ONE, "1"));
        assertEquals(Optional.empty(), calendar.book("https://elsewhere.example/" + link.id(), ONE, "1"));
    }

    @Test
    @Tag("CALL-LINK-9")
    void aLinkExpiresAtTheEndOfItsLife() {
        calendar.linksLast(Duration.ofDays(14));
        BookingLink link = link("r1", ANA);
        now = NOON.plus(Duration.ofDays(14)).minusNanos(1);
        assertEquals(LinkStatus.OPEN, calendar.links().get(0).status());
        now = NOON.plus(Duration.ofDays(14));
        assertEquals(LinkStatus.EXPIRED, calendar.links().get(0).status());
        assertEquals(Optional.empty(), calendar.book(link.id(), now.plus(Duration.ofHours(1)), "1"));
    }

    @Test
    @Tag("CALL-LINK-8")
    void aMoveIsToldInTwoHalvesAndFreesTheTimeBefore() {
        String before = calendar.book(link("r1", ANA).id(), ONE, "1").orElseThrow();
        String after = calendar.move(before, ONE.plus(Duration.ofMinutes(30))).orElseThrow();
        assertEquals(
                ImmutableList.of(
                        new Cancelled(before, "customer", "", true),
                        new Moved(after, before, ONE.plus(Duration.ofMinutes(30)))),
                messages().subList(1, 3));
        Range<Instant> day = Range.closedOpen(NOON, NOON.plus(Duration.ofDays(1)));
        assertEquals(
                ImmutableRangeSet.of(
                        Range.closedOpen(ONE.plus(Duration.ofMinutes(30)), TWO.plus(Duration.ofMinutes(30)))),
                adapter.busy(ANA, day));
        assertEquals(Optional.empty(), calendar.move(before, TWO));
    }

    @Test
    void aMoveThatIsRefusedLeavesTheBookingWhereItWas() {
        String booking = calendar.book(link("r1", ANA).id(), ONE, "1").orElseThrow();
        calendar.occupy("ana", TWO, TWO.plus(Duration.ofHours(1)));
        assertEquals(Optional.empty(), calendar.move(booking, TWO));
        assertTrue(calendar.booking(booking).orElseThrow().stands());
        assertEquals(Optional.empty(), calendar.book(link("r2", ANA).id(), ONE, "2"));
        assertEquals(1, messages().size());
    }

    @Test
    void aCancellationIsToldOnceAndAReleaseNever() {
        String first = calendar.book(link("r1", ANA).id(), ONE, "1").orElseThrow();
        String second = calendar.book(link("r2", ANA).id(), TWO, "2").orElseThrow();
        assertTrue(calendar.cancel(first, "customer", "solved"));
        assertFalse(calendar.cancel(first, "customer", "solved"));
        adapter.releaseSlot(new RequestId("r3"), second);
        assertEquals(
                new Cancelled(first, "customer", "solved", false), messages().get(2));
        assertEquals(3, messages().size());
        assertEquals(
                ImmutableList.of(BookingStatus.CANCELLED, BookingStatus.RELEASED),
                calendar.bookings().stream().map(MemoryBooking::status).collect(ImmutableList.toImmutableList()));
        assertTrue(adapter.busy(ANA, Range.closedOpen(NOON, TWO.plus(Duration.ofDays(1))))
                .isEmpty());
    }

    @Test
    void aReleaseLeavesWhatThePersonHasBesides() {
        String booking = calendar.book(link("r1", ANA).id(), ONE, "1").orElseThrow();
        calendar.occupy("ana", ONE, TWO);
        adapter.releaseSlot(new RequestId("r2"), booking);
        assertEquals(
                ImmutableRangeSet.of(Range.closedOpen(ONE, TWO)),
                adapter.busy(ANA, Range.closedOpen(NOON, TWO.plus(Duration.ofDays(1)))));
    }

    @Test
    void aLinkMadeByHandIsToldAsAnyOther() {
        BookingLink byHand = calendar.makeByHand(
                new LinkOffer("Chat", Duration.ofHours(1), ImmutableList.of(), ImmutableList.of(ANA)));
        String booking = calendar.book(byHand.id(), ONE, "").orElseThrow();
        assertEquals(ImmutableList.of(new Booked(booking, byHand.id(), ONE, "")), messages());
        assertTrue(calendar.links().get(0).request().isEmpty());
    }
}
