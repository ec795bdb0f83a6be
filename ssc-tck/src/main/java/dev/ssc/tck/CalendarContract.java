package dev.ssc.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.Incoming;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.calendar.BookingLink;
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
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What every {@link CalendarAdapter} promises. Authors extend it, and override {@link #open}. */
@Calls(
        operations = {"offerLink", "revokeLink", "releaseSlot"},
        questions = "busy")
public abstract class CalendarContract extends AdapterContract<CalendarAdapter, CalendarCapability, CalendarSetting> {

    private static final String TICKET = "4711";
    private static final String NONE = "tck-none";
    private static final int FREE_HOURS = 12;

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
        return ImmutableList.of(
                new Operation<>(
                        "offerLink",
                        CalendarCapability.LINKS,
                        this::offering,
                        (adapter, id) -> adapter.offerLink(id, offer())),
                new Operation<>(
                        "revokeLink",
                        CalendarCapability.REVOCATION,
                        this::revoking,
                        (adapter, id) -> adapter.revokeLink(id, NONE)),
                new Operation<>(
                        "releaseSlot",
                        CalendarCapability.SLOTS,
                        this::releasing,
                        (adapter, id) -> adapter.releaseSlot(id, NONE)));
    }

    @Override
    final ImmutableList<Question<CalendarAdapter, CalendarCapability>> questions() {
        return ImmutableList.of(
                new Question<>(
                        "busy",
                        CalendarCapability.BUSY_TIMES,
                        adapter -> adapter.busy(setting().somebody(), hour(start()))),
                new Question<>(
                        "listen", CalendarCapability.MESSAGES, adapter -> adapter.listen(new Heard<>(setting()))));
    }

    private Subject<CalendarAdapter> offering() {
        LinkOffer offer = offer();
        int before = setting().offers(offer.title()).size();
        return new Subject<>(
                "offerLink",
                (adapter, id) -> adapter.offerLink(id, offer),
                () -> setting().offers(offer.title()).size() - before);
    }

    private Subject<CalendarAdapter> revoking() {
        BookingLink link = can(CalendarCapability.LINKS) ? link() : setting().linkOtherwise();
        return new Subject<>(
                "revokeLink",
                (adapter, id) -> answered(() -> adapter.revokeLink(id, link.id())),
                () -> setting().isOpen(link) ? 0 : 1);
    }

    private Subject<CalendarAdapter> releasing() {
        Instant start = nextFree();
        String booking = booking(start);
        return new Subject<>(
                "releaseSlot",
                (adapter, id) -> answered(() -> adapter.releaseSlot(id, booking)),
                () -> isFree(start) ? 1 : 0);
    }

    @Test
    @DisplayName("2. Repetition: a link that is offered again after a lost answer can be booked")
    void promise2_aLinkOfferedAgainAfterALostAnswerCanBeBooked() {
        need(CalendarCapability.REPETITION);
        need(CalendarCapability.LINKS);
        LinkOffer offer = offer();
        RequestId id = Token.request();
        Fault.ANSWER_LOST.orderFrom(setting().faults());
        failure("offerLink whose answer is lost", () -> adapter().offerLink(id, offer));
        BookingLink link = adapter().offerLink(id, offer);
        assertTrue(
                setting().book(link, start(), TICKET).isPresent(),
                "a link that was offered again after a lost answer can be booked");
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
    @DisplayName("11. Closing: nothing is told afterwards")
    void promise11_nothingIsToldAfterClosing() {
        need(CalendarCapability.MESSAGES);
        String booking = booking(start());
        Telling<CalendarAdapter, CalendarMessage> cancelling =
                new Telling<>(setting(), CalendarAdapter::listen, () -> isCancelled(booking));
        cancelling.assertNothingAfterClosing(adapter(), adapter()::close, connect());
    }

    @Test
    @DisplayName("12. Discretion: what customers answer stands in no log")
    @ResourceLock(Resources.SYSTEM_OUT)
    @ResourceLock(Resources.SYSTEM_ERR)
    void promise12_whatCustomersAnswerIsNotTold() {
        String answer = Token.fresh().text();
        BookingLink link = link();
        String printed = Output.of(() -> {
            Heard<CalendarMessage> heard = listen();
            assertTrue(setting().book(link, start(), answer).isPresent(), "a new link can be booked");
            heard.awaited("The booking", Booked.class::isInstance);
        });
        assertFalse(printed.contains(answer), () -> "What customers answer must not stand in logs: " + printed);
    }

    @Test
    @DisplayName("13. Links: title, length and questions are those of the offer")
    void promise13_aLinkOffersWhatWasAskedFor() {
        need(CalendarCapability.LINKS);
        LinkOffer offer = offer();
        int before = setting().offers(offer.title()).size();
        adapter().offerLink(Token.request(), offer);
        ImmutableList<LinkOffer> seen = setting().offers(offer.title());
        assertEquals(before + 1, seen.size(), "links with the title of the offer");
        LinkOffer latest = seen.get(before);
        assertEquals(offer.length(), latest.length(), "how long the call is");
        assertEquals(offer.questions(), latest.questions(), "what the customer is asked");
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
    @DisplayName("13. Links: every host must be free")
    void promise13_everyHostMustBeFree() {
        BookingLink link = link(setting().somebody(), setting().somebodyElse());
        setting().occupy(setting().somebodyElse(), hour(start()));
        assertEquals(
                Optional.empty(),
                setting().book(link, start(), TICKET),
                "a time at which one of the hosts is busy must not be booked");
    }

    @Test
    @DisplayName("13. Links: every host is busy once it is booked")
    void promise13_everyHostIsBusyOnceItIsBooked() {
        BookingLink link = link(setting().somebody(), setting().somebodyElse());
        booked(link, start());
        assertFalse(isFree(start()), "the first host must be busy");
        assertFalse(setting().isFree(setting().somebodyElse(), hour(start())), "the second host must be busy");
    }

    @Test
    @DisplayName("13. Links: a host whom the system does not know is refused")
    void promise13_aStrangerHostsNothing() {
        need(CalendarCapability.LINKS);
        LinkOffer offer = setting().offer(ImmutableList.of(setting().stranger()));
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
        adapter().revokeLink(Token.request(), NONE);
        BookingLink gone = link();
        adapter().revokeLink(Token.request(), gone.id());
        adapter().revokeLink(Token.request(), gone.id());
        BookingLink used = link();
        booked(used, start());
        adapter().revokeLink(Token.request(), used.id());
        assertFalse(isFree(start()), "the booking must stand when its link is revoked");
    }

    @Test
    @DisplayName("15. Slots: after a release the people's time is free, and can be booked")
    void promise15_aReleasedSlotCanBeBooked() {
        need(CalendarCapability.SLOTS);
        String booking = booking(start());
        assertFalse(isFree(start()), "booked time must not be free");
        adapter().releaseSlot(Token.request(), booking);
        assertTrue(isFree(start()), "released time must be free");
        assertFalse(booking(start()).isEmpty(), "released time can be booked again");
    }

    @Test
    @DisplayName("15. Slots: releasing what is free or unknown does nothing")
    void promise15_releasingWhatIsFreeDoesNothing() {
        need(CalendarCapability.SLOTS);
        String booking = booking(start());
        adapter().releaseSlot(Token.request(), NONE);
        assertFalse(isFree(start()), "another's release must leave a booking");
        adapter().releaseSlot(Token.request(), booking);
        adapter().releaseSlot(Token.request(), booking);
        assertTrue(isFree(start()), "time that was released twice must be free");
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
        assertEquals(ImmutableRangeSet.of(), adapter().busy(who, hour(end)), "the time from the end of an entry on");
    }

    @Test
    @DisplayName("16. Busy times: a booking makes its hosts busy")
    void promise16_aBookingMakesItsHostsBusy() {
        need(CalendarCapability.BUSY_TIMES);
        booking(start());
        assertFalse(
                adapter().busy(setting().somebody(), hour(start())).isEmpty(), "the time of a booking must be busy");
    }

    @Test
    @DisplayName("16. Busy times: a stranger is refused")
    void promise16_aStrangerIsRefused() {
        need(CalendarCapability.BUSY_TIMES);
        Colleague stranger = setting().stranger();
        refused("busy of a stranger", FailureCode.NEVER, () -> adapter().busy(stranger, hour(start())));
    }

    @Test
    @DisplayName("17. Messages: a booking by a link is told with its link, its start and the ticket")
    void promise17_aBookingIsTold() {
        Heard<CalendarMessage> heard = listen();
        BookingLink link = link();
        Booked booked = new Booked(booked(link, start()), link.id(), start(), TICKET);
        heard.awaited("The booking", booked::equals);
    }

    @Test
    @DisplayName("17. Messages: a move is told as one, and a cancellation that is half of it is marked")
    void promise17_aMoveIsToldAsOne() {
        Heard<CalendarMessage> heard = listen();
        String before = booking(start());
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
        String booking = booking(start());
        setting().cancel(booking);
        Incoming<CalendarMessage> told = heard.awaited("The cancellation", cancelled(booking));
        Cancelled cancelled = (Cancelled) told.message();
        assertEquals("customer", cancelled.by(), "who cancelled");
        assertFalse(cancelled.rescheduled(), "a cancellation by itself is not half of a move");
    }

    @Test
    @DisplayName("17. Messages: one that the sink refuses is told again under the same id")
    void promise17_aMessageThatTheSinkRefusesIsToldAgain() {
        telling().assertToldAgainWhereTheSinkRefuses(adapter());
    }

    @Test
    @DisplayName("17. Messages: different messages have different ids")
    void promise17_differentMessagesHaveDifferentIds() {
        telling().assertIdsDiffer(adapter());
    }

    @Test
    @DisplayName("17. Messages: they say when it happened")
    void promise17_messagesSayWhenItHappened() {
        telling().assertSaysWhen(adapter());
    }

    @Test
    @DisplayName("17. Messages: what the adapter itself released is not told")
    void promise17_whatTheAdapterReleasedIsNotTold() {
        need(CalendarCapability.SLOTS);
        Heard<CalendarMessage> heard = listen();
        String booking = booking(nextFree());
        adapter().releaseSlot(Token.request(), booking);
        heard.awaited("What somebody cancelled later", somethingIsCancelled());
        assertTrue(
                heard.messages().stream().noneMatch(cancelled(booking)),
                "The adapter must not tell as a cancellation what it released itself");
    }

    private Heard<CalendarMessage> listen() {
        return telling().heardBy(adapter());
    }

    private Telling<CalendarAdapter, CalendarMessage> telling() {
        need(CalendarCapability.MESSAGES);
        return new Telling<>(setting(), CalendarAdapter::listen, this::somethingIsCancelled);
    }

    private Predicate<CalendarMessage> somethingIsCancelled() {
        return isCancelled(booking(nextFree()));
    }

    private Predicate<CalendarMessage> isCancelled(String booking) {
        setting().cancel(booking);
        return cancelled(booking);
    }

    private static Predicate<CalendarMessage> cancelled(String booking) {
        return message -> message instanceof Cancelled && message.booking().equals(booking);
    }

    private LinkOffer offer() {
        return setting().offer(ImmutableList.of(setting().somebody()));
    }

    private BookingLink link() {
        return link(setting().somebody());
    }

    private BookingLink link(Colleague... hosts) {
        need(CalendarCapability.LINKS);
        return adapter().offerLink(Token.request(), setting().offer(ImmutableList.copyOf(hosts)));
    }

    private String booked(BookingLink link, Instant start) {
        return setting().book(link, start, TICKET).orElseThrow(() -> new AssertionError("a new link can be booked"));
    }

    private String booking(Instant start) {
        return can(CalendarCapability.LINKS) ? booked(link(), start) : setting().bookingOtherwise(start);
    }

    private boolean isFree(Instant start) {
        return setting().isFree(setting().somebody(), hour(start));
    }

    /** Another time at each call of one test, since bookings of one person do not overlap. */
    private Instant nextFree() {
        return start().plus(Duration.ofHours(slots.getAndIncrement() % FREE_HOURS));
    }

    private Instant start() {
        return setting().freeTime();
    }

    private static Range<Instant> hour(Instant start) {
        return Range.closedOpen(start, start.plus(Duration.ofHours(1)));
    }
}
