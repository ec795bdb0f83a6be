package dev.ssc.adapters.memory.broken;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import dev.ssc.adapters.memory.LinkStatus;
import dev.ssc.adapters.memory.MemoryCalendarSetting;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.Incoming;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Sink;
import dev.ssc.spi.calendar.BookingLink;
import dev.ssc.spi.calendar.BookingQuestion;
import dev.ssc.spi.calendar.CalendarAdapter;
import dev.ssc.spi.calendar.CalendarCapability;
import dev.ssc.spi.calendar.CalendarMessage;
import dev.ssc.spi.calendar.CalendarMessage.Booked;
import dev.ssc.spi.calendar.CalendarMessage.Cancelled;
import dev.ssc.spi.calendar.CalendarMessage.Moved;
import dev.ssc.spi.calendar.LinkOffer;
import dev.ssc.tck.NotAbleException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** For every promise of calendars: an adapter, or a system, that breaks it is blamed for it. */
class BrokenCalendarTest extends BrokenAdapterTest<CalendarAdapter> {

    private static final Breach DECLARES_ALL =
            Breach.of("capabilities", call -> ImmutableSet.copyOf(CalendarCapability.values()));
    private static final CalendarCapability[] LINKS = {CalendarCapability.LINKS, CalendarCapability.REVOCATION};

    /** A setting whose adapters are broken. */
    private static class Broken extends MemoryCalendarSetting implements BrokenSetting<CalendarAdapter> {

        private final UnaryOperator<CalendarAdapter> breaking;
        private final boolean hasty;

        Broken(UnaryOperator<CalendarAdapter> breaking, boolean hasty, CalendarCapability... missing) {
            super(missing);
            this.breaking = breaking;
            this.hasty = hasty;
        }

        @Override
        public boolean hasty() {
            return hasty;
        }

        @Override
        public CalendarAdapter connect() {
            return breaking.apply(super.connect());
        }

        @Override
        public ImmutableSet<String> secrets() {
            return BrokenSetting.super.secrets();
        }
    }

    @Override
    Class<?> contract() {
        return CalendarTrial.class;
    }

    @Override
    Verdict hold(Trial trial) {
        return CalendarTrial.of(() -> broken(trial.breaching().get(), trial), trial.named());
    }

    private static Broken broken(Supplier<Breach> breach, Trial trial) {
        UnaryOperator<CalendarAdapter> breaking = right -> breach.get().around(CalendarAdapter.class, right);
        return trial.forgetful()
                ? new Broken(
                        right -> DECLARES_ALL.around(CalendarAdapter.class, breaking.apply(right)),
                        trial.hasty(),
                        CalendarCapability.REPETITION)
                : new Broken(breaking, trial.hasty());
    }

    private static Verdict trial(UnaryOperator<CalendarAdapter> breaking) {
        return CalendarTrial.of(() -> new Broken(breaking, false));
    }

    /** Breaks what is told; what becomes empty is not told. */
    private static Verdict telling(Function<CalendarMessage, Optional<CalendarMessage>> instead) {
        return CalendarTrial.of(
                () -> new Broken(telling(incoming -> incoming, instead), true), "promise11_nothingIsTold", "promise17");
    }

    private static Verdict tellingBy(UnaryOperator<Incoming<CalendarMessage>> envelope) {
        return CalendarTrial.of(
                () -> new Broken(telling(envelope, Optional::of), true), "promise11_nothingIsTold", "promise17");
    }

    private static UnaryOperator<CalendarAdapter> telling(
            UnaryOperator<Incoming<CalendarMessage>> envelope,
            Function<CalendarMessage, Optional<CalendarMessage>> instead) {
        return right -> new AroundCalendar(right) {
            @Override
            public void listen(Sink<CalendarMessage> sink) {
                right.listen(incoming -> instead.apply(incoming.message())
                        .map(message -> new Incoming<>(incoming.id(), incoming.sent(), message))
                        .map(envelope)
                        .ifPresent(sink::accept));
            }
        };
    }

    private static UnaryOperator<CalendarAdapter> offering(UnaryOperator<LinkOffer> instead) {
        return right -> new AroundCalendar(right) {
            @Override
            public BookingLink offerLink(RequestId id, LinkOffer offer) {
                return right.offerLink(id, instead.apply(offer));
            }
        };
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
    void oneThatAnswersWithADeadLinkAfterALostAnswer() {
        Set<RequestId> lost = ConcurrentHashMap.newKeySet();
        trial(right -> new AroundCalendar(right) {
                    @Override
                    public BookingLink offerLink(RequestId id, LinkOffer offer) {
                        try {
                            BookingLink link = right.offerLink(id, offer);
                            return lost.contains(id) ? new BookingLink("gone", "https://nowhere.example/") : link;
                        } catch (AdapterException failure) {
                            lost.add(id);
                            throw failure;
                        }
                    }
                })
                .blamesAmongOthers(
                        "a link that was offered again after a lost answer can be booked",
                        "promise2_aLinkOfferedAgain");
    }

    @Test
    void oneThatRevokesLater() {
        CalendarTrial.of(() -> new MemoryCalendarSetting() {
                    @Override
                    public CalendarAdapter connect() {
                        return new AroundCalendar(super.connect()) {
                            @Override
                            public void revokeLink(RequestId id, String link) {
                                if (link.endsWith("-2")) {
                                    return;
                                }
                                right.revokeLink(id, link);
                            }
                        };
                    }
                })
                .blamesAmongOthers("a link that was revoked after it was offered must not be open", "promise3");
    }

    @Test
    void oneThatGoesOnTellingAfterItWasClosed() {
        CalendarTrial.of(() -> new MemoryCalendarSetting() {
                    @Override
                    public CalendarAdapter connect() {
                        CalendarAdapter ears = super.connect();
                        return new AroundCalendar(super.connect()) {
                            private boolean closed;

                            @Override
                            public void listen(Sink<CalendarMessage> sink) {
                                (closed ? right : ears).listen(sink);
                            }

                            @Override
                            public void close() {
                                closed = true;
                                right.close();
                            }
                        };
                    }
                })
                .blames("what the sink of a closed adapter was told", "promise11");
    }

    @Test
    void oneThatPrintsWhatCustomersAnswer() {
        CalendarTrial.of(
                        () -> new Broken(
                                telling(incoming -> incoming, message -> {
                                    if (message instanceof Booked booked) {
                                        System.out.println("DEBUG booked for " + booked.ticket());
                                    }
                                    return Optional.of(message);
                                }),
                                false),
                        "promise12",
                        "promise17")
                .blames("What customers answer must not stand in logs: DEBUG", "promise12");
    }

    @Test
    void oneThatShortensTheCall() {
        trial(offering(offer -> new LinkOffer(offer.title(), Duration.ofMinutes(30), offer.questions(), offer.hosts())))
                .blames("how long the call is", "promise13");
    }

    @Test
    void oneThatForgetsTheBackup() {
        Verdict verdict = trial(offering(offer -> new LinkOffer(
                offer.title(), offer.length(), offer.questions(), offer.hosts().subList(0, 1))));
        verdict.blames("a time at which one of the hosts is busy must not be booked", "promise13");
        verdict.blames("the second host must be busy", "promise13");
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
    void aSystemThatBooksForAllWhoCome() {
        CalendarTrial.of(() -> new MemoryCalendarSetting() {
                    @Override
                    public Optional<String> book(BookingLink link, Instant start, String ticket) {
                        return super.book(link, start, ticket)
                                .or(() -> Optional.of("overbooked").filter(more -> isUsed(link)));
                    }

                    private boolean isUsed(BookingLink link) {
                        return world().link(link.id())
                                .filter(seen -> seen.status() == LinkStatus.USED)
                                .isPresent();
                    }
                })
                .blames("of several who book by one link so many must get it", "promise13");
    }

    @Test
    void oneThatHostsStrangers() {
        trial(offering(offer -> new LinkOffer(
                        offer.title(),
                        offer.length(),
                        offer.questions(),
                        offer.hosts().stream()
                                .filter(host -> !host.key().equals("stranger"))
                                .collect(ImmutableList.toImmutableList()))))
                .blames("offerLink with a stranger must fail, but it was answered as if all were well", "promise13");
    }

    @Test
    void oneThatRevokesNothing() {
        trial(right -> new AroundCalendar(right) {
                    @Override
                    public void revokeLink(RequestId id, String link) {
                        right.revokeLink(id, "tck-none");
                    }
                })
                .blamesAmongOthers("a revoked link must not be booked", "promise14_aRevokedLink");
    }

    @Test
    void oneThatFailsWhereThereIsNothingToRevoke() {
        trial(right -> new AroundCalendar(right) {
                    @Override
                    public void revokeLink(RequestId id, String link) {
                        if (link.equals("tck-none")) {
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
                        if (booking.equals("tck-none")) {
                            throw new AdapterException(FailureCode.NEVER, "There is no such booking.");
                        }
                        right.releaseSlot(id, booking);
                    }
                })
                .blames("There is no such booking.", "promise15");
    }

    @Test
    void oneThatReleasesNothing() {
        trial(right -> new AroundCalendar(right) {
                    @Override
                    public void releaseSlot(RequestId id, String booking) {
                        right.releaseSlot(id, "tck-none");
                    }
                })
                .blamesAmongOthers("released time must be free", "promise15_aReleasedSlot");
    }

    @Test
    void oneThatForgetsBookings() {
        CalendarTrial.of(() -> new MemoryCalendarSetting() {
                    @Override
                    public CalendarAdapter connect() {
                        return new AroundCalendar(super.connect()) {
                            @Override
                            public ImmutableRangeSet<Instant> busy(Colleague who, Range<Instant> within) {
                                ImmutableRangeSet<Instant> all = right.busy(who, within);
                                return world().bookings().isEmpty() ? all : ImmutableRangeSet.of();
                            }
                        };
                    }
                })
                .blames("the time of a booking must be busy", "promise16");
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
        telling(message -> Optional.of(
                        message instanceof Cancelled cancelled
                                ? new Cancelled(cancelled.booking(), cancelled.by(), cancelled.reason(), false)
                                : message))
                .blames("a cancellation that is half of a move must be marked", "promise17");
    }

    @Test
    void oneThatLeavesOutHalfOfAMoveIsNotBlamed() {
        telling(message -> Optional.of(message)
                        .filter(told -> !(told instanceof Cancelled cancelled) || !cancelled.rescheduled()))
                .isClean();
    }

    @Test
    void oneThatMarksEveryCancellation() {
        telling(message -> Optional.of(
                        message instanceof Cancelled cancelled
                                ? new Cancelled(cancelled.booking(), cancelled.by(), cancelled.reason(), true)
                                : message))
                .blames("a cancellation by itself is not half of a move", "promise17");
    }

    @Test
    void oneThatTellsAMoveAsABooking() {
        telling(message -> Optional.of(
                        message instanceof Moved moved
                                ? new Booked(moved.booking(), "link-1", moved.start(), "4711")
                                : message))
                .blames("The move was not told", "promise17");
    }

    @Test
    void oneThatForgetsTheTicket() {
        telling(message -> Optional.of(
                        message instanceof Booked booked
                                ? new Booked(booked.booking(), booked.link(), booked.start(), "")
                                : message))
                .blames("The booking was not told", "promise17");
    }

    @Test
    void aPlainCalendarThatTellsNothing() {
        Verdict verdict = CalendarTrial.of(
                () -> new Broken(telling(incoming -> incoming, message -> Optional.empty()), true, LINKS), "promise17");
        verdict.blames("The move was not told", "promise17");
        verdict.blames("The cancellation was not told", "promise17");
    }

    @Test
    void oneThatTellsUnderNewIds() {
        AtomicInteger count = new AtomicInteger();
        tellingBy(incoming -> new Incoming<>("m" + count.incrementAndGet(), incoming.sent(), incoming.message()))
                .blames("the id of a message that is told again", "promise17");
    }

    @Test
    void oneThatTellsEverythingUnderOneId() {
        tellingBy(incoming -> new Incoming<>("message", incoming.sent(), incoming.message()))
                .blames("the ids of two messages", "promise17");
    }

    @Test
    void oneThatDoesNotSayWhenItHappened() {
        tellingBy(incoming -> new Incoming<>(incoming.id(), Instant.EPOCH, incoming.message()))
                .blames("A message must say when it happened", "promise17");
    }

    @Test
    void oneThatTellsWhatItReleasedItself() {
        trial(right -> new AroundCalendar(right) {
                    private Sink<CalendarMessage> ears = incoming -> {};

                    @Override
                    public void listen(Sink<CalendarMessage> sink) {
                        ears = sink;
                        right.listen(sink);
                    }

                    @Override
                    public void releaseSlot(RequestId id, String booking) {
                        right.releaseSlot(id, booking);
                        ears.accept(
                                new Incoming<>(id.value(), Instant.now(), new Cancelled(booking, "host", "", false)));
                    }
                })
                .blames("The adapter must not tell as a cancellation what it released itself", "promise17");
    }

    @Test
    void aPlainCalendarIsAskedForTheRest() {
        Verdict verdict = CalendarTrial.of(() -> new MemoryCalendarSetting(LINKS));
        verdict.isClean();
        verdict.skips("declared no", "promise3", "promise13", "promise14");
        assertTrue(
                verdict.passed()
                        .containsAll(Set.of(
                                "promise17_aMoveIsToldAsOne",
                                "promise17_aCancellationIsTold",
                                "promise16_aBookingMakesItsHostsBusy",
                                "promise15_aReleasedSlotCanBeBooked")),
                verdict::toString);
    }

    @Test
    void aCalendarThatCanOnlyBeReadIsNotBlamed() {
        Verdict verdict = CalendarTrial.of(() -> new MemoryCalendarSetting(
                CalendarCapability.LINKS, CalendarCapability.REVOCATION, CalendarCapability.SLOTS));
        verdict.isClean();
        assertTrue(verdict.passed().contains("promise10_somethingIsDeclared"), verdict::toString);
    }

    @Test
    void aSystemWithAFewPreparedEventsIsNotBlamed() {
        CalendarTrial.of(() -> new MemoryCalendarSetting() {
                    private final AtomicInteger offers = new AtomicInteger();

                    @Override
                    public LinkOffer offer(ImmutableList<Colleague> hosts) {
                        String title = "Support call " + offers.getAndIncrement() % 4;
                        BookingQuestion ticket = new BookingQuestion("Ticket", true);
                        return new LinkOffer(title, Duration.ofMinutes(30), ImmutableList.of(ticket), hosts);
                    }
                })
                .isClean();
    }

    @Test
    void aSettingThatShowsNothing() {
        MemoryCalendarSetting world = new MemoryCalendarSetting();
        CalendarTrial.of(() -> world::connect)
                .blames("The setting shows no operation that the adapter declares; nothing is tested", "promise10");
    }

    @Test
    void aSettingThatCannotBookShowsTheRest() {
        Verdict verdict = CalendarTrial.of(() -> new MemoryCalendarSetting() {
            @Override
            public Optional<String> book(BookingLink link, Instant start, String ticket) {
                throw new NotAbleException("book as a customer");
            }
        });
        verdict.isClean();
        assertTrue(
                verdict.passed()
                        .containsAll(Set.of(
                                "promise2_aRequestCarriedOutTwiceIsVisibleOnce[1]",
                                "promise2_aRequestCarriedOutTwiceIsVisibleOnce[2]")),
                verdict::toString);
        verdict.skips("the setting cannot book as a customer", "promise15");
    }

    @Test
    void aDeclaredNoIsSkippedAndNotPassed() {
        for (CalendarCapability missing : CalendarCapability.values()) {
            Verdict verdict = CalendarTrial.of(() -> new MemoryCalendarSetting(missing));
            verdict.isClean();
            verdict.skips("declared no: the adapter cannot ");
        }
    }
}
