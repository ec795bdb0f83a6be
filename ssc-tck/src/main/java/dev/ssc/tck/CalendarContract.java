package dev.ssc.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.Incoming;
import dev.ssc.spi.calendar.BookingLink;
import dev.ssc.spi.calendar.BookingQuestion;
import dev.ssc.spi.calendar.CalendarAdapter;
import dev.ssc.spi.calendar.CalendarCapability;
import dev.ssc.spi.calendar.CalendarMessage;
import dev.ssc.spi.calendar.CalendarMessage.Booked;
import dev.ssc.spi.calendar.CalendarMessage.Cancelled;
import dev.ssc.spi.calendar.CalendarMessage.Moved;
import dev.ssc.spi.calendar.LinkOffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link CalendarAdapter} promises. Authors extend it, and override {@link #open}. */
public abstract class CalendarContract extends AdapterContract<CalendarAdapter, CalendarCapability, CalendarSetting> {

    private static final Duration LENGTH = Duration.ofMinutes(45);
    private static final String TICKET = "4711";

    private final AtomicInteger slots = new AtomicInteger();

    /** For classes that extend it. */
    protected CalendarContract() {}

    @Override
    final CalendarCapability repetition() {
        return CalendarCapability.REPETITION;
    }

    @Override
    final CalendarCapability outcomes() {
        return CalendarCapability.OUTCOMES;
    }

    @Override
    final CalendarCapability identities() {
        return CalendarCapability.PEOPLE;
    }

    @Override
    final ImmutableList<Operation<CalendarAdapter, CalendarCapability>> operations() {
        return ImmutableList.of(offering(), revoking(), releasing());
    }

    @Override
    final ImmutableMap<CalendarCapability, Consumer<CalendarAdapter>> questions() {
        return ImmutableMap.of(
                CalendarCapability.BUSY_TIMES, adapter -> adapter.busy(setting().somebody(), slot(start())),
                CalendarCapability.MESSAGES, adapter -> adapter.listen(new Heard<>(setting())));
    }

    private Operation<CalendarAdapter, CalendarCapability> offering() {
        LinkOffer offer = offer();
        return new Operation<>(
                "offerLink",
                CalendarCapability.LINKS,
                (adapter, id) -> adapter.offerLink(id, offer),
                () -> setting().offers(offer.title()).size());
    }

    private Operation<CalendarAdapter, CalendarCapability> revoking() {
        BookingLink link = can(CalendarCapability.REVOCATION) ? anyLink() : new BookingLink("tck-none", "tck-none");
        return new Operation<>(
                "revokeLink",
                CalendarCapability.REVOCATION,
                (adapter, id) -> answered(() -> adapter.revokeLink(id, link.id())),
                () -> can(CalendarCapability.REVOCATION) && !setting().isOpen(link) ? 1 : 0);
    }

    private Operation<CalendarAdapter, CalendarCapability> releasing() {
        Instant start = can(CalendarCapability.SLOTS) ? nextFree() : start();
        String booking = can(CalendarCapability.SLOTS) ? booking(start) : "tck-none";
        return new Operation<>(
                "releaseSlot",
                CalendarCapability.SLOTS,
                (adapter, id) -> answered(() -> adapter.releaseSlot(id, booking)),
                () -> can(CalendarCapability.SLOTS)
                                && setting().isFree(setting().somebody(), slot(start))
                        ? 1
                        : 0);
    }

    @Test
    @DisplayName("3. Order: a link that was offered and revoked by one thread is revoked in the end")
    void promise3_aLinkOfferedAndRevokedIsRevoked() {
        need(CalendarCapability.REVOCATION);
        for (int i = 0; i < 3; i++) {
            BookingLink link = link();
            adapter().revokeLink(Token.request(), link.id());
            assertFalse(setting().isOpen(link), "a link that was revoked after it was offered must not be open");
        }
    }

    @Test
    @DisplayName("13. Links: title, length and questions are those of the offer")
    void promise13_aLinkOffersWhatWasAskedFor() {
        need(CalendarCapability.LINKS);
        LinkOffer offer = offer();
        adapter().offerLink(Token.request(), offer);
        ImmutableList<LinkOffer> seen = setting().offers(offer.title());
        assertEquals(1, seen.size(), "links with the title of the offer");
        assertEquals(offer.length(), seen.get(0).length(), "how long the call is");
        assertEquals(offer.questions(), seen.get(0).questions(), "what the customer is asked");
    }

    @Test
    @DisplayName("13. Links: one that was booked can be booked no more")
    void promise13_aLinkIsUsedOnce() {
        BookingLink link = link();
        Instant start = start();
        assertTrue(setting().book(link, start, TICKET).isPresent(), "a new link can be booked");
        assertEquals(
                Optional.empty(),
                setting().book(link, start.plus(Duration.ofHours(2)), TICKET),
                "a link must not be booked a second time");
    }

    @Test
    @DisplayName("13. Links: of several who book at the same time one gets it")
    void promise13_ofSeveralWhoBookAtTheSameTimeOneGetsIt() throws Exception {
        BookingLink link = link();
        Instant start = start();
        List<Callable<Optional<String>>> customers = List.of(
                () -> setting().book(link, start, TICKET),
                () -> setting().book(link, start.plus(Duration.ofHours(2)), TICKET),
                () -> setting().book(link, start.plus(Duration.ofHours(4)), TICKET));
        assertEquals(
                1,
                Crowd.all(customers).stream().flatMap(Optional::stream).count(),
                "of several who book by one link so many must get it");
    }

    @Test
    @DisplayName("13. Links: a host whom the system does not know is refused")
    void promise13_aStrangerHostsNothing() {
        need(CalendarCapability.LINKS);
        Colleague stranger = setting().stranger();
        LinkOffer offer = offer(ImmutableList.of(stranger));
        refused("offerLink with a stranger", FailureCode.NEVER, () -> adapter().offerLink(Token.request(), offer));
    }

    @Test
    @DisplayName("14. Revocation: a revoked link cannot be booked")
    void promise14_aRevokedLinkCannotBeBooked() {
        need(CalendarCapability.REVOCATION);
        BookingLink link = link();
        adapter().revokeLink(Token.request(), link.id());
        assertEquals(Optional.empty(), setting().book(link, start(), TICKET), "a revoked link must not be booked");
    }

    @Test
    @DisplayName("14. Revocation: of a link that is used, gone or unknown it does nothing")
    void promise14_revokingWhatIsNotOpenDoesNothing() {
        need(CalendarCapability.REVOCATION);
        adapter().revokeLink(Token.request(), "tck-no-such-link");
        BookingLink gone = link();
        adapter().revokeLink(Token.request(), gone.id());
        adapter().revokeLink(Token.request(), gone.id());
        BookingLink used = link();
        Instant start = start();
        assertTrue(setting().book(used, start, TICKET).isPresent(), "a new link can be booked");
        adapter().revokeLink(Token.request(), used.id());
        assertFalse(
                setting().isFree(setting().somebody(), slot(start)), "the booking must stand when its link is revoked");
    }

    @Test
    @DisplayName("15. Slots: after a release the people's time is free, and can be booked")
    void promise15_aReleasedSlotCanBeBooked() {
        need(CalendarCapability.SLOTS);
        Instant start = start();
        String booking = booking(start);
        assertFalse(setting().isFree(setting().somebody(), slot(start)), "booked time must not be free");
        adapter().releaseSlot(Token.request(), booking);
        assertTrue(setting().isFree(setting().somebody(), slot(start)), "released time must be free");
        assertFalse(booking(start).isEmpty(), "released time can be booked again");
    }

    @Test
    @DisplayName("15. Slots: releasing what is free or unknown does nothing")
    void promise15_releasingWhatIsFreeDoesNothing() {
        need(CalendarCapability.SLOTS);
        Instant start = start();
        String booking = booking(start);
        adapter().releaseSlot(Token.request(), "tck-no-such-booking");
        assertFalse(setting().isFree(setting().somebody(), slot(start)), "another's release must leave a booking");
        adapter().releaseSlot(Token.request(), booking);
        adapter().releaseSlot(Token.request(), booking);
        assertTrue(setting().isFree(setting().somebody(), slot(start)), "time that was released twice must be free");
    }

    @Test
    @DisplayName("16. Busy times: they lie within what was asked for, half-open, and are empty where nothing is")
    void promise16_busyTimesLieWithinWhatWasAskedFor() {
        need(CalendarCapability.BUSY_TIMES);
        Colleague who = setting().somebody();
        Instant start = start();
        Instant end = start.plus(Duration.ofHours(2));
        assertEquals(ImmutableRangeSet.of(), adapter().busy(who, Range.closedOpen(start, end)), "a free time");
        setting().occupy(who, Range.closedOpen(start, end));
        Instant middle = start.plus(Duration.ofHours(1));
        assertEquals(
                ImmutableRangeSet.of(Range.closedOpen(middle, end)),
                adapter().busy(who, Range.closedOpen(middle, end.plus(Duration.ofHours(1)))),
                "the part of an entry that lies within what was asked for");
        assertEquals(
                ImmutableRangeSet.of(),
                adapter().busy(who, Range.closedOpen(end, end.plus(Duration.ofHours(1)))),
                "the time from the end of an entry on");
    }

    @Test
    @DisplayName("16. Busy times: a booking makes its hosts busy")
    void promise16_aBookingMakesItsHostsBusy() {
        need(CalendarCapability.BUSY_TIMES);
        Instant start = start();
        assertTrue(setting().book(link(), start, TICKET).isPresent(), "a new link can be booked");
        assertTrue(
                adapter().busy(setting().somebody(), slot(start)).encloses(slot(start)),
                "the time of a booking must be busy");
    }

    @Test
    @DisplayName("16. Busy times: a stranger is refused")
    void promise16_aStrangerIsRefused() {
        need(CalendarCapability.BUSY_TIMES);
        Colleague stranger = setting().stranger();
        refused("busy of a stranger", FailureCode.NEVER, () -> adapter().busy(stranger, slot(start())));
    }

    @Test
    @DisplayName("17. Messages: a booking is told with its link, its start and the ticket")
    void promise17_aBookingIsTold() {
        Heard<CalendarMessage> heard = listen();
        BookingLink link = link();
        Instant start = start();
        Booked booked = new Booked(booked(link, start), link.id(), start, TICKET);
        heard.awaited("The booking", booked::equals);
    }

    @Test
    @DisplayName("17. Messages: a move is told as one, and a cancellation that is half of it is marked")
    void promise17_aMoveIsToldAsOne() {
        Heard<CalendarMessage> heard = listen();
        String before = booked(link(), start());
        Instant later = start().plus(Duration.ofHours(3));
        String after = setting().move(before, later);
        heard.awaited("The move", new Moved(after, before, later)::equals);
        assertTrue(
                heard.messages().stream()
                        .noneMatch(message -> message instanceof Cancelled cancelled && !cancelled.rescheduled()),
                "a cancellation that is half of a move must be marked");
    }

    @Test
    @DisplayName("17. Messages: a cancellation is told, and not marked as half of a move")
    void promise17_aCancellationIsTold() {
        Heard<CalendarMessage> heard = listen();
        String booking = booked(link(), start());
        setting().cancel(booking);
        Incoming<CalendarMessage> told = heard.awaited(
                "The cancellation",
                message -> message instanceof Cancelled && message.booking().equals(booking));
        Cancelled cancelled = (Cancelled) told.message();
        assertEquals("customer", cancelled.by(), "who cancelled");
        assertFalse(cancelled.rescheduled(), "a cancellation by itself is not half of a move");
    }

    @Test
    @DisplayName("17. Messages: one that the sink refuses is told again under the same id")
    void promise17_aMessageThatTheSinkRefusesIsToldAgain() {
        Heard<CalendarMessage> heard = listen();
        heard.refuse(true);
        String booking = booked(link(), start());
        Incoming<CalendarMessage> first =
                heard.awaitedInVain("The booking", message -> message.booking().equals(booking));
        heard.refuse(false);
        booked(link(), start().plus(Duration.ofHours(2)));
        Incoming<CalendarMessage> second = heard.awaited(
                "What the sink refused", message -> message.booking().equals(booking));
        assertEquals(first.id(), second.id(), "the id of a message that is told again");
    }

    private Heard<CalendarMessage> listen() {
        need(CalendarCapability.MESSAGES);
        Heard<CalendarMessage> heard = new Heard<>(setting());
        adapter().listen(heard);
        return heard;
    }

    private LinkOffer offer() {
        return offer(ImmutableList.of(setting().somebody()));
    }

    private static LinkOffer offer(ImmutableList<Colleague> hosts) {
        return new LinkOffer(
                "Support call " + Token.fresh().text(),
                LENGTH,
                ImmutableList.of(
                        new BookingQuestion("Which ticket is it about?", true),
                        new BookingQuestion("What shall we prepare?", false)),
                hosts);
    }

    private BookingLink link() {
        need(CalendarCapability.LINKS);
        return adapter().offerLink(Token.request(), offer());
    }

    private BookingLink anyLink() {
        return can(CalendarCapability.LINKS) ? link() : setting().linkOtherwise();
    }

    private String booked(BookingLink link, Instant start) {
        return setting().book(link, start, TICKET).orElseThrow(() -> new AssertionError("a new link can be booked"));
    }

    private String booking(Instant start) {
        return can(CalendarCapability.LINKS) ? booked(link(), start) : setting().bookingOtherwise(start);
    }

    /** Another time at each call of one test, since bookings of one person do not overlap. */
    private Instant nextFree() {
        return start().plus(Duration.ofHours(slots.getAndIncrement()));
    }

    private Instant start() {
        return setting().freeTime();
    }

    private static Range<Instant> slot(Instant start) {
        return Range.closedOpen(start, start.plus(LENGTH));
    }
}
