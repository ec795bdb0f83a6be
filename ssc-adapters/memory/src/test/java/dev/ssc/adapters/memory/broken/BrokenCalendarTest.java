package dev.ssc.adapters.memory.broken;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import dev.ssc.adapters.memory.MemoryCalendarSetting;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.Incoming;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Sink;
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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** For every promise of calendars: an adapter, or a system, that breaks it is blamed for it. */
class BrokenCalendarTest {

    private static Verdict trial(UnaryOperator<CalendarAdapter> breaking) {
        return CalendarTrial.of(() -> new MemoryCalendarSetting() {
            @Override
            public CalendarAdapter connect() {
                return breaking.apply(super.connect());
            }
        });
    }

    /** Breaks what is told. */
    private static UnaryOperator<CalendarAdapter> telling(Function<CalendarMessage, CalendarMessage> instead) {
        return right -> new AroundCalendar(right) {
            @Override
            public void listen(Sink<CalendarMessage> sink) {
                right.listen(incoming ->
                        sink.accept(new Incoming<>(incoming.id(), incoming.sent(), instead.apply(incoming.message()))));
            }
        };
    }

    @Test
    void oneThatWorksIsNotBlamed() {
        trial(AroundCalendar::new).isClean();
    }

    @Test
    void oneThatAnswersARepetitionWithAnotherLink() {
        trial(right -> new AroundCalendar(right) {
                    private final Set<RequestId> seen = ConcurrentHashMap.newKeySet();

                    @Override
                    public BookingLink offerLink(RequestId id, LinkOffer offer) {
                        BookingLink link = right.offerLink(id, offer);
                        return seen.add(id) ? link : new BookingLink(link.id(), link.url() + "?again");
                    }
                })
                .blames("offerLink must be answered alike both times", "promise2");
    }

    @Test
    void oneThatLosesTheSecondRevocation() {
        trial(right -> new AroundCalendar(right) {
                    private final AtomicInteger count = new AtomicInteger();

                    @Override
                    public void revokeLink(RequestId id, String link) {
                        if (count.incrementAndGet() != 2) {
                            right.revokeLink(id, link);
                        }
                    }
                })
                .blames(
                        "a link that was revoked after it was offered must not be open",
                        "promise3",
                        "promise1",
                        "promise4",
                        "promise5",
                        "promise12");
    }

    @Test
    void oneThatShortensTheCall() {
        trial(right -> new AroundCalendar(right) {
                    @Override
                    public BookingLink offerLink(RequestId id, LinkOffer offer) {
                        return right.offerLink(
                                id,
                                new LinkOffer(offer.title(), Duration.ofMinutes(30), offer.questions(), offer.hosts()));
                    }
                })
                .blames("how long the call is", "promise13", "promise16");
    }

    @Test
    void aSystemWhoseLinksCanBeBookedAgain() {
        CalendarTrial.of(() -> new MemoryCalendarSetting() {
                    @Override
                    public Optional<String> book(BookingLink link, Instant start, String ticket) {
                        return super.book(link, start, ticket).or(() -> Optional.of(bookingOtherwise(start)));
                    }
                })
                .blames("a link must not be booked a second time", "promise13", "promise14");
    }

    @Test
    void oneThatHostsStrangers() {
        trial(right -> new AroundCalendar(right) {
                    @Override
                    public BookingLink offerLink(RequestId id, LinkOffer offer) {
                        boolean stranger = offer.hosts().get(0).key().equals("stranger");
                        return right.offerLink(
                                id,
                                stranger
                                        ? new LinkOffer(
                                                offer.title(), offer.length(), offer.questions(), ImmutableList.of())
                                        : offer);
                    }
                })
                .blames("offerLink with a stranger must fail, but it was answered as if all were well", "promise13");
    }

    @Test
    void oneThatFailsWhereThereIsNothingToRevoke() {
        trial(right -> new AroundCalendar(right) {
                    @Override
                    public void revokeLink(RequestId id, String link) {
                        if (link.equals("tck-no-such-link")) {
                            throw new AdapterException(FailureCode.NEVER, "There is no such link.");
                        }
                        right.revokeLink(id, link);
                    }
                })
                .blames("There is no such link.", "promise14");
    }

    @Test
    void oneThatFailsWhereThereIsNothingToRelease() {
        trial(right -> new AroundCalendar(right) {
                    @Override
                    public void releaseSlot(RequestId id, String booking) {
                        if (booking.equals("tck-no-such-booking")) {
                            throw new AdapterException(FailureCode.NEVER, "There is no such booking.");
                        }
                        right.releaseSlot(id, booking);
                    }
                })
                .blames("There is no such booking.", "promise15");
    }

    @Test
    void oneThatKnowsMoreThanItWasAskedFor() {
        trial(right -> new AroundCalendar(right) {
                    @Override
                    public ImmutableRangeSet<Instant> busy(Colleague who, Range<Instant> within) {
                        return right.busy(
                                who,
                                Range.closedOpen(
                                        within.lowerEndpoint().minus(Duration.ofDays(1)), within.upperEndpoint()));
                    }
                })
                .blames("the part of an entry that lies within what was asked for", "promise16");
    }

    @Test
    void oneThatKnowsWhenStrangersAreBusy() {
        trial(right -> new AroundCalendar(right) {
                    @Override
                    public ImmutableRangeSet<Instant> busy(Colleague who, Range<Instant> within) {
                        return who.key().equals("stranger") ? ImmutableRangeSet.of() : right.busy(who, within);
                    }
                })
                .blames("busy of a stranger must fail", "promise16");
    }

    @Test
    void oneThatDoesNotMarkHalfOfAMove() {
        trial(telling(message -> message instanceof Cancelled cancelled
                        ? new Cancelled(cancelled.booking(), cancelled.by(), cancelled.reason(), false)
                        : message))
                .blames("a cancellation that is half of a move must be marked", "promise17");
    }

    @Test
    void oneThatTellsAMoveAsABooking() {
        CalendarTrial.of(() -> new MemoryCalendarSetting() {
                    @Override
                    public Duration patience() {
                        return Duration.ofMillis(500);
                    }

                    @Override
                    public CalendarAdapter connect() {
                        return telling(message -> message instanceof Moved moved
                                        ? new Booked(moved.booking(), "link-1", moved.start(), "4711")
                                        : message)
                                .apply(super.connect());
                    }
                })
                .blames("The move was not told", "promise17");
    }

    @Test
    void oneThatCannotMakeLinksIsAskedForTheRest() {
        Verdict verdict = CalendarTrial.of(
                () -> new MemoryCalendarSetting(CalendarCapability.LINKS, CalendarCapability.REVOCATION));
        verdict.isClean();
        verdict.skips("declared no", "promise3", "promise13", "promise14");
    }

    @Test
    void aDeclaredNoIsSkippedAndNotPassed() {
        for (CalendarCapability missing : CalendarCapability.values()) {
            Verdict verdict = CalendarTrial.of(() -> new MemoryCalendarSetting(missing));
            verdict.isClean();
            verdict.skips("declared no: the adapter cannot ");
        }
    }

    @Test
    void whatIsDeclaredToBeMissingMustNotBeDone() {
        trial(right -> new AroundCalendar(right) {
                    @Override
                    public ImmutableSet<CalendarCapability> capabilities() {
                        return ImmutableSet.of(CalendarCapability.SLOTS, CalendarCapability.LINKS);
                    }
                })
                .blames("revokeLink, which is declared to be missing, must fail", "promise10");
    }
}
