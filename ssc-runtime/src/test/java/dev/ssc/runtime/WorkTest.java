package dev.ssc.runtime;

import static dev.ssc.runtime.Office.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ssc.adapters.memory.Fate;
import dev.ssc.calls.command.CallManager;
import dev.ssc.calls.command.Cancel;
import dev.ssc.calls.command.CustomerJoins;
import dev.ssc.calls.command.Start;
import dev.ssc.calls.meeting.HelpReason;
import dev.ssc.core.words.Phrasebook;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.errand.ErrandStatus;
import dev.ssc.runtime.journal.Entry;
import dev.ssc.runtime.journal.Standing;
import dev.ssc.spi.ticketing.TicketingAdapter;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What fails, or takes its time, holds up nothing else. */
class WorkTest {

    private final Office office = Office.open();

    @AfterEach
    void close() {
        office.close();
    }

    private void cancelled(String call) {
        office.give(call, Office.consider("123"));
        office.give(call, Office.agree());
        office.give(call, new Cancel("ana", "no time", Optional.empty(), false));
    }

    private int replies() {
        return office.tickets.find("123").orElseThrow().replies().size();
    }

    private void due(String key) {
        Standing due =
                new Standing(key, Optional.of(Office.EIGHT), ImmutableSet.of(), ImmutableSet.of(), Optional.empty());
        office.journal.write(Entry.nothing().with(ImmutableList.of(), ImmutableList.of(due), ImmutableList.of()));
    }

    @Test
    @Timeout(30)
    void lifecyclesThatNobodyCanWakeHoldUpNoOthers() {
        for (int number = 0; number < 50; number++) {
            due("other/" + number);
        }
        office.booked("c1", "123", at("10:00"));
        cancelled("c2");
        office.workers.workFor(Duration.ofHours(1));
        assertEquals(1, office.toldTo("ana").size());
        assertEquals(2, replies());
    }

    @Test
    void anErrandWhoseWordsFailIsGivenToAPersonAndTheAdapterIsNotCalled() {
        AtomicInteger calls = new AtomicInteger();
        office.reopen(office.prepared()
                .words(Phrasebook.of(ImmutableMap.of(), DateTimeFormatter.ISO_INSTANT))
                .ticketing(Tampered.of(TicketingAdapter.class, office.tickets.adapter(), (operation, arguments) -> {
                    if (operation.equals("reply")) {
                        calls.incrementAndGet();
                    }
                })));
        cancelled("c1");
        office.workers.work();
        Errand toDo = Office.only(office.desk.toDos());
        assertTrue(toDo.failure().orElseThrow().startsWith("The book has no words"), toDo.failure()::toString);
        assertEquals(0, toDo.tries());
        assertEquals(0, calls.get());
    }

    @Test
    void anAdapterThatThrowsAnErrorIsTriedAgain() {
        AtomicInteger calls = new AtomicInteger();
        office.reopen(office.prepared()
                .ticketing(Tampered.of(TicketingAdapter.class, office.tickets.adapter(), (operation, arguments) -> {
                    if (operation.equals("reply") && calls.getAndIncrement() < 2) {
                        throw new NoClassDefFoundError("a library is missing");
                    }
                })));
        cancelled("c1");
        office.workers.work();
        Errand errand = Office.only(office.desk.call("c1").errands());
        assertEquals(ErrandStatus.UNKNOWN, errand.status());
        assertTrue(errand.failure().orElseThrow().contains("NoClassDefFoundError"));
        office.workers.workFor(Duration.ofMinutes(1));
        assertEquals(1, replies());
    }

    @Test
    @Tag("CALL-LIVE-6")
    void aPageToTheManagerWaitsForNoReminder() {
        office.booked("c1", "123", at("10:00"));
        office.workers.workUntil(at("10:00"));
        office.give("c1", new Start("ana"));
        office.give("c1", new CustomerJoins());
        office.workers.workUntil(at("10:21"));
        office.give("c1", new CallManager(office.desk.people(), HelpReason.URGENT_OTHER));
        office.workers.work();
        office.chat.fates().next(Fate.busy(Duration.ofHours(3)));
        office.workers.workUntil(at("10:30"));
        assertEquals(0, office.chat.pagedTo("support-managers").size());
        office.workers.workUntil(at("10:31"));
        assertEquals(1, office.chat.pagedTo("support-managers").size());
        assertEquals(
                1,
                office.desk.call("c1").errands().stream()
                        .filter(errand -> errand.status() == ErrandStatus.WAITING)
                        .count());
    }
}
