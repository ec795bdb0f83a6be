package dev.ssc.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.command.Cancel;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.errand.ErrandStatus;
import dev.ssc.runtime.listening.DeskListener;
import dev.ssc.runtime.workers.ThreadWorkers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

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
}
