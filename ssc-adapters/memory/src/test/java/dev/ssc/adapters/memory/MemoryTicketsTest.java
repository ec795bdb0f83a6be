package dev.ssc.adapters.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.Incoming;
import dev.ssc.spi.Outcome;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Words;
import dev.ssc.spi.ticketing.TicketMessage;
import dev.ssc.spi.ticketing.TicketMessage.Merged;
import dev.ssc.spi.ticketing.TicketMessage.Reopened;
import dev.ssc.spi.ticketing.TicketMessage.Solved;
import dev.ssc.spi.ticketing.TicketMessage.Written;
import dev.ssc.spi.ticketing.TicketingAdapter;
import dev.ssc.spi.ticketing.TicketingCapability;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tickets in memory behave as those of a real system. */
class MemoryTicketsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Words WORDS = new Words("Hello.", "Hello.");

    private final AtomicReference<Instant> noon = new AtomicReference<>(NOON);
    private final MemoryTickets tickets = new MemoryTickets(noon::get, Duration.ZERO);
    private final List<Incoming<TicketMessage>> told = new ArrayList<>();

    @BeforeEach
    void open() {
        tickets.open("123", "acme");
        tickets.open("456", "acme");
        tickets.open("789", "acme");
    }

    private ImmutableList<TicketMessage> messages() {
        return told.stream().map(Incoming::message).collect(ImmutableList.toImmutableList());
    }

    @Test
    @Tag("CALL-PREP-6")
    void aMergeIsFollowedThroughChains() {
        TicketingAdapter adapter = tickets.adapter();
        tickets.merge("123", "456");
        tickets.merge("456", "789");
        adapter.reply(new RequestId("r1"), "123", WORDS);
        assertEquals(
                ImmutableList.of("Hello."), tickets.find("789").orElseThrow().replies());
        assertEquals("789", adapter.find("123").orElseThrow().number());
        assertEquals(1, tickets.tickets().size());
        assertThrows(IllegalArgumentException.class, () -> tickets.merge("789", "123"));
    }

    @Test
    @Tag("CALL-PREP-6")
    void whatStoodOnAMergedTicketStandsOnTheOtherInOrder() {
        TicketingAdapter adapter = tickets.adapter();
        adapter.reply(new RequestId("r1"), "123", new Words("First.", "First."));
        adapter.tag(new RequestId("r2"), "123", ImmutableSet.of("customer_call"));
        noon.set(NOON.plusSeconds(1));
        tickets.supportWrites("456", true, "Second.");
        noon.set(NOON.plusSeconds(2));
        tickets.supportWrites("123", true, "Third.");
        tickets.merge("123", "456");
        adapter.reply(new RequestId("r1"), "123", new Words("First.", "First."));
        MemoryTicket merged = tickets.find("123").orElseThrow();
        assertEquals(ImmutableList.of("First.", "Second.", "Third."), merged.replies());
        assertEquals(ImmutableSet.of("customer_call"), merged.facts().tags());
    }

    @Test
    @Tag("CALL-PREP-5")
    void aCustomerWhoWritesOnASolvedTicketReopensIt() {
        tickets.adapter().listen(told::add);
        tickets.solve("123");
        tickets.solve("123");
        tickets.customerWrites("123", "Still broken.");
        assertEquals(
                ImmutableList.of(new Solved("123"), new Written("123", true, true), new Reopened("123")), messages());
    }

    @Test
    void anInternalNoteIsNoReply() {
        tickets.supportWrites("123", false, "Known.");
        tickets.supportWrites("123", true, "We look into it.");
        assertEquals(
                ImmutableList.of("We look into it."),
                tickets.find("123").orElseThrow().replies());
    }

    @Test
    void aNumberIsThereOnce() {
        assertThrows(IllegalArgumentException.class, () -> tickets.open("123", "other"));
        assertThrows(IllegalArgumentException.class, () -> tickets.solve("1"));
    }

    @Test
    void whatHappensBeforeAnybodyListensIsToldLater() {
        tickets.merge("123", "456");
        tickets.adapter().listen(told::add);
        assertEquals(ImmutableList.of(new Merged("123", "456")), messages());
        assertTrue(tickets.deliveries().waiting().isEmpty());
    }

    @Test
    void heldMessagesAreDeliveredInAnyOrderAndTwice() {
        tickets.adapter().listen(told::add);
        tickets.deliveries().hold();
        tickets.solve("123");
        tickets.solve("456");
        assertEquals(ImmutableList.of(), messages());
        ImmutableList<Incoming<TicketMessage>> waiting = tickets.deliveries().waiting();
        assertTrue(tickets.deliveries().deliver(waiting.get(1)));
        assertTrue(tickets.deliveries().deliver(waiting.get(1)));
        tickets.deliveries().flow();
        assertEquals(ImmutableList.of(waiting.get(1), waiting.get(1), waiting.get(0)), ImmutableList.copyOf(told));
    }

    @Test
    void aClosedAdapterHearsNothingAndTheNextOneHearsWhatWaited() {
        TicketingAdapter first = tickets.adapter();
        first.listen(incoming -> {
            throw new IllegalStateException("going down");
        });
        tickets.solve("123");
        first.close();
        tickets.adapter().listen(told::add);
        assertEquals(ImmutableList.of(new Solved("123")), messages());
    }

    @Test
    void whatAListenerRefusedIsToldAgainThoughNothingElseHappens() throws InterruptedException {
        BlockingQueue<TicketMessage> kept = new LinkedBlockingQueue<>();
        List<Incoming<TicketMessage>> asked = new ArrayList<>();
        tickets.adapter().listen(incoming -> {
            asked.add(incoming);
            if (asked.size() < 3) {
                throw new IllegalStateException("the journal is full");
            }
            kept.add(incoming.message());
        });
        tickets.solve("123");
        assertEquals(new Solved("123"), kept.poll(30, TimeUnit.SECONDS));
        assertEquals(List.of(asked.get(0), asked.get(0), asked.get(0)), asked);
        assertTrue(tickets.deliveries().waiting().isEmpty());
    }

    @Test
    void anIdThatWasUsedForAnotherRequestIsRefused() {
        TicketingAdapter adapter = tickets.adapter();
        RequestId id = new RequestId("r1");
        adapter.reply(id, "123", WORDS);
        AdapterException refused =
                assertThrows(AdapterException.class, () -> adapter.tag(id, "123", ImmutableSet.of("customer_call")));
        assertEquals(FailureCode.NEVER, refused.code());
        assertEquals(
                "The id of this request was used for another one before, to " + TicketingCapability.REPLIES.ability()
                        + "; give each request an id of its own.",
                refused.getMessage());
        assertEquals(ImmutableSet.of(), adapter.find("123").orElseThrow().tags());
    }

    @Test
    void theWorldOutlivesItsAdapters() {
        RequestId id = new RequestId("r1");
        TicketingAdapter first = tickets.adapter();
        tickets.fates().next(Fate.answerLost());
        assertThrows(AdapterException.class, () -> first.reply(id, "123", WORDS));
        first.close();
        TicketingAdapter second = tickets.adapter();
        assertEquals(Outcome.DONE, second.outcome(id));
        second.reply(id, "123", WORDS);
        assertEquals(1, tickets.find("123").orElseThrow().replies().size());
    }

    @Test
    void withoutRepetitionARequestIsVisibleAsOftenAsItIsSent() {
        TicketingAdapter adapter = tickets.adapterWithout(TicketingCapability.REPETITION);
        adapter.reply(new RequestId("r1"), "123", WORDS);
        adapter.reply(new RequestId("r1"), "123", WORDS);
        assertEquals(2, tickets.find("123").orElseThrow().replies().size());
    }

    @Test
    void fatesAreMetInOrderAndThenDrawn() {
        TicketingAdapter adapter = tickets.adapter();
        tickets.fates().otherwise(Fate::refused);
        tickets.fates().next(Fate.conflict(), Fate.never(), Fate.busy());
        List<FailureCode> codes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            RequestId id = new RequestId("r" + i);
            codes.add(
                    assertThrows(AdapterException.class, () -> adapter.tag(id, "123", ImmutableSet.of("customer_call")))
                            .code());
        }
        assertEquals(
                List.of(FailureCode.CONFLICT, FailureCode.NEVER, FailureCode.TRY_AGAIN, FailureCode.NOT_PERMITTED),
                codes);
        tickets.fates().clear();
        adapter.tag(new RequestId("r9"), "123", ImmutableSet.of("customer_call"));
        assertEquals(
                ImmutableSet.of("customer_call"),
                tickets.find("123").orElseThrow().facts().tags());
    }

    @Test
    void questionsHaveFatesOfTheirOwn() {
        TicketingAdapter adapter = tickets.adapter();
        tickets.fates().nextQuestion(Fate.busy(Duration.ofMinutes(2)));
        adapter.reply(new RequestId("r1"), "123", WORDS);
        AdapterException busy = assertThrows(AdapterException.class, () -> adapter.find("123"));
        assertEquals(Duration.ofMinutes(2), busy.retryAfter().orElseThrow());
        assertEquals("acme", adapter.find("123").orElseThrow().customer());
    }
}
