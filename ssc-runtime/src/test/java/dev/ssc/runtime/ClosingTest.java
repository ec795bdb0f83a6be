package dev.ssc.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Uninterruptibles;
import dev.ssc.adapters.memory.MemoryChat;
import dev.ssc.calls.CallPhase;
import dev.ssc.runtime.errand.ErrandStatus;
import dev.ssc.runtime.listening.Decided;
import dev.ssc.runtime.listening.DeskListener;
import dev.ssc.runtime.workers.ThreadWorkers;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Words;
import dev.ssc.spi.calendar.CalendarAdapter;
import dev.ssc.spi.chat.ChatAdapter;
import dev.ssc.spi.chat.ChatMessage;
import dev.ssc.spi.ticketing.TicketingAdapter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Closing drains or keeps, and drops nothing, whatever happens meanwhile. */
class ClosingTest {

    private static final DeskPolicy SHORT =
            DeskPolicy.builder().drain(Duration.ofMillis(50)).build();

    private final Office office = Office.open();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    @AfterEach
    void close() {
        office.close();
    }

    /** A calendar whose links take until it is closed, and then fail as closed. */
    private CalendarAdapter slow() {
        return Tampered.of(CalendarAdapter.class, office.calendar.adapter(), (operation, arguments) -> {
            if (operation.equals("close")) {
                closed.countDown();
            }
            if (operation.equals("offerLink")) {
                begun.countDown();
                Uninterruptibles.awaitUninterruptibly(closed);
                throw AdapterException.closed("the calendar");
            }
        });
    }

    @Test
    @Timeout(60)
    void aCallOfAnAdapterThatIsBrokenOffByClosingIsLeftToTheNextDesk() throws InterruptedException {
        ThreadWorkers threads = new ThreadWorkers(1);
        office.reopen(office.prepared().calendar(slow()).workers(threads).policy(SHORT));
        office.offered("c1", "123");
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        Thread.currentThread().interrupt();
        office.desk.close();
        assertTrue(Thread.interrupted());
        threads.stop(Duration.ofSeconds(10));
        assertEquals(CallPhase.OFFERED, office.state("c1").phase());
        assertEquals(
                ErrandStatus.UNDER_WAY,
                office.journal.errand("call/c1/4/0").orElseThrow().status());
        office.desk = office.prepared().open();
        office.workers.workFor(SHORT.lease().plusMinutes(1));
        assertEquals(1, office.calendar.links().size());
        assertEquals(ImmutableList.of(), office.desk.toDos());
    }

    @Test
    void allAdaptersAreClosedEvenIfOneCannotBe() {
        TicketingAdapter tickets = office.tickets.adapter();
        ChatAdapter chat = office.chat.adapter();
        IllegalStateException stuck = new IllegalStateException("stuck");
        office.reopen(office.prepared()
                .ticketing(tickets)
                .chat(chat)
                .calendar(Tampered.of(CalendarAdapter.class, office.calendar.adapter(), (operation, arguments) -> {
                    if (operation.equals("close")) {
                        throw stuck;
                    }
                })));
        assertSame(stuck, assertThrows(IllegalStateException.class, office.desk::close));
        isClosed(tickets, chat);
    }

    private static void isClosed(TicketingAdapter tickets, ChatAdapter chat) {
        Words words = new Words("a", "a");
        assertThrows(AdapterException.class, () -> tickets.reply(new RequestId("r1"), "123", words));
        assertThrows(AdapterException.class, () -> chat.post(new RequestId("r2"), "x", new ChatMessage("t", words)));
    }

    @Test
    void whereADeskCannotBeOpenedItsAdaptersAreClosed() {
        TicketingAdapter tickets = office.tickets.adapter();
        ChatAdapter chat = new MemoryChat(office.clock).adapter();
        Opening opening = Desk.opening()
                .workers(office.workers)
                .chat(chat)
                .ticketing(Tampered.of(TicketingAdapter.class, tickets, (operation, arguments) -> {
                    if (operation.equals("listen")) {
                        throw new IllegalStateException("nobody may listen");
                    }
                }));
        assertEquals(
                "nobody may listen",
                assertThrows(IllegalStateException.class, opening::open).getMessage());
        isClosed(tickets, chat);
    }

    @Test
    @Timeout(60)
    void aListenerMayCloseTheDeskOnAThreadOfItsWorkers() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        office.reopen(office.prepared().workers(new ThreadWorkers(1)).listener(new DeskListener() {
            @Override
            public void decided(Decided decided) {
                if (decided.command().equals("link-ready")) {
                    office.desk.close();
                    done.countDown();
                }
            }
        }));
        office.offered("c1", "123");
        assertTrue(done.await(30, TimeUnit.SECONDS));
        assertThrows(IllegalStateException.class, () -> office.give("c1", office.staff()));
    }
}
