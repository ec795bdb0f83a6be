package dev.ssc.runtime;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.util.concurrent.Uninterruptibles;
import dev.ssc.adapters.memory.SentMessage;
import dev.ssc.calls.CallState;
import dev.ssc.calls.command.Cancel;
import dev.ssc.calls.command.LinkReady;
import dev.ssc.calls.command.Staff;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.errand.ErrandStatus;
import dev.ssc.runtime.lifecycle.Origin;
import dev.ssc.runtime.listening.Decided;
import dev.ssc.runtime.listening.DeskListener;
import dev.ssc.runtime.workers.ThreadWorkers;
import dev.ssc.spi.calendar.CalendarCapability;
import dev.ssc.spi.ticketing.TicketingAdapter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A desk with threads and the real time. */
class ThreadsTest {

    private static final int CALLS = 200;

    @Test
    void threadsCarryOutEverythingOnceAndInOrder() throws InterruptedException {
        Office office = Office.open();
        CountDownLatch all = new CountDownLatch(CALLS);
        DeskListener counting = new DeskListener() {
            @Override
            public void errand(Errand errand) {
                if (errand.status() == ErrandStatus.DONE) {
                    all.countDown();
                }
            }
        };
        office.desk.close();
        try (Desk desk = Desk.opening()
                .people(Office.PEOPLE)
                .ticketing(office.tickets.adapter())
                .workers(new ThreadWorkers(4))
                .listener(counting)
                .open()) {
            for (int number = 0; number < CALLS; number++) {
                String call = "c" + number;
                desk.call(call).give("ana", Office.consider("123"));
                desk.call(call).give("ana", Office.agree());
                desk.call(call).give("ana", new Cancel("ana", "no time", Optional.empty(), false));
            }
            assertTrue(all.await(60, TimeUnit.SECONDS));
        }
        List<String> requests = office.tickets.find("123").orElseThrow().entries().stream()
                .map(entry -> entry.request().orElseThrow().value())
                .toList();
        assertEquals(CALLS, requests.size());
        assertEquals(CALLS, ImmutableSet.copyOf(requests).size());
    }

    @Test
    void closingWaitsForWhatIsUnderWayAndDrains() {
        Office office = Office.open();
        office.desk.close();
        Desk desk = Desk.opening()
                .people(Office.PEOPLE)
                .ticketing(office.tickets.adapter())
                .policy(DeskPolicy.builder().drain(Duration.ofMinutes(1)).build())
                .open();
        for (int number = 0; number < CALLS; number++) {
            desk.call("c" + number).give("ana", Office.consider("123"));
            desk.call("c" + number).give("ana", Office.agree());
            desk.call("c" + number).give("ana", new Cancel("ana", "no time", Optional.empty(), false));
        }
        desk.close();
        assertEquals(CALLS, office.tickets.find("123").orElseThrow().replies().size());
        assertEquals(ImmutableList.of(), desk.toDos());
    }

    @Test
    @Timeout(60)
    void errandsOfOneLineAreCarriedOutInTheirOrderByAnyNumberOfThreads() throws InterruptedException {
        Office office = Office.open();
        CountDownLatch all = new CountDownLatch(CALLS * 5);
        office.reopen(office.prepared().workers(new ThreadWorkers(4)).listener(countingDown(all)));
        List<String> texts = List.of("1", "2", "3", "4", "5");
        IntStream.range(0, CALLS).forEach(number -> {
            String channel = "channel-" + number;
            office.desk.ask(
                    channel, texts.stream().map(text -> post(channel, text)).collect(toImmutableList()));
        });
        assertTrue(all.await(50, TimeUnit.SECONDS));
        IntStream.range(0, CALLS)
                .forEach(number -> assertEquals(
                        texts,
                        office.chat.postedIn("channel-" + number).stream()
                                .map(SentMessage::text)
                                .toList()));
        office.close();
    }

    private static Request post(String channel, String text) {
        return Request.of("chat.post")
                .fact("channel", channel)
                .fact("text", text)
                .build();
    }

    private static DeskListener countingDown(CountDownLatch done) {
        return new DeskListener() {
            @Override
            public void errand(Errand errand) {
                if (errand.status() == ErrandStatus.DONE) {
                    done.countDown();
                }
            }
        };
    }

    @Test
    @Timeout(60)
    void aSystemThatTakesItsTimeHoldsUpNeitherTheOthersNorDeadlines() throws InterruptedException {
        Office office = Office.open();
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch posted = new CountDownLatch(1);
        CountDownLatch woken = new CountDownLatch(1);
        office.reopen(office.prepared()
                .ticketing(Tampered.of(TicketingAdapter.class, office.tickets.adapter(), (operation, arguments) -> {
                    if (operation.equals("reply")) {
                        Uninterruptibles.awaitUninterruptibly(go);
                    }
                }))
                .calendar(office.calendar.adapterWithout(CalendarCapability.LINKS))
                .workers(new ThreadWorkers(1))
                .listener(countingDown(posted))
                .listener(new DeskListener() {
                    @Override
                    public void decided(Decided decided) {
                        if (decided.command().equals("tick")) {
                            woken.countDown();
                        }
                    }
                }));
        for (int number = 0; number < 50; number++) {
            String call = "c" + number;
            office.give(call, Office.consider("123"));
            office.give(call, Office.agree());
            office.give(call, new Cancel("ana", "no time", Optional.empty(), false));
        }
        office.desk.ask("note", ImmutableList.of(post("news", "all quiet")));
        assertTrue(posted.await(30, TimeUnit.SECONDS));
        linkExpiredLongAgo(office.desk.call("late"), office.staff());
        assertTrue(woken.await(30, TimeUnit.SECONDS));
        go.countDown();
        office.close();
    }

    private static void linkExpiredLongAgo(DeskLifecycle<CallState> call, Staff staff) {
        Origin monthAgo = Origin.of("ana").at(Office.EIGHT.minus(Duration.ofDays(30)));
        call.give(monthAgo, Office.consider("123"));
        call.give(monthAgo, Office.agree());
        call.give(monthAgo, staff);
        call.give(monthAgo, Office.offer());
        call.give(monthAgo, new LinkReady("L9", "https://calendar.example/L9", Optional.empty()));
    }
}
