package dev.ssc.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.command.Cancel;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Unchanged;
import dev.ssc.runtime.journal.Entry;
import dev.ssc.runtime.journal.Journal;
import dev.ssc.runtime.journal.JournalException;
import dev.ssc.runtime.lifecycle.Origin;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A journal that cannot be reached for a while, or whose answer is lost. */
class FailingJournalTest {

    private final Office office = Office.open();
    private Failure failure = Failure.NONE;

    private enum Failure {
        NONE,
        BEFORE,
        AFTER
    }

    @BeforeEach
    void onAJournalThatFails() {
        Journal real = office.journal;
        office.journal = Tampered.of(Journal.class, real, (operation, arguments) -> {
            if (operation.equals("write") && failure != Failure.NONE) {
                if (failure == Failure.AFTER) {
                    real.write((Entry) arguments[0]);
                }
                throw new JournalException("The journal cannot be reached; try again.", new IOException("down"));
            }
        });
        office.reopen(office.prepared());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @Tag("LIFE-6")
    void aCommandWhoseWriteWasLostIsGivenAgainUnderItsIdAndCountsOnce() {
        Origin origin = Origin.of("ana").withId("web/1");
        failure = Failure.AFTER;
        assertThrows(JournalException.class, () -> office.desk.call("c1").give(origin, Office.consider("123")));
        failure = Failure.NONE;
        assertInstanceOf(
                Unchanged.class,
                office.desk.call("c1").give(origin, Office.consider("123")).decision());
        assertEquals(1, office.journal.version("call/c1"));
    }

    @Test
    void aCommandThatWasNotWrittenLeavesNothingBehind() {
        failure = Failure.BEFORE;
        assertThrows(JournalException.class, () -> office.give("c1", Office.consider("123")));
        failure = Failure.NONE;
        assertEquals(CallPhase.NONE, office.state("c1").phase());
        assertInstanceOf(
                Accepted.class, office.give("c1", Office.consider("123")).decision());
    }

    @Test
    void errandsGoOnWhenTheJournalIsThereAgain() {
        office.give("c1", Office.consider("123"));
        office.give("c1", Office.agree());
        office.give("c1", new Cancel("ana", "no time", Optional.empty(), false));
        failure = Failure.BEFORE;
        office.workers.workFor(Duration.ofSeconds(10));
        assertEquals(0, office.tickets.find("123").orElseThrow().replies().size());
        failure = Failure.NONE;
        office.workers.workFor(Duration.ofMinutes(1));
        assertEquals(1, office.tickets.find("123").orElseThrow().replies().size());
        assertEquals(ImmutableList.of(), office.desk.toDos());
    }

    @Test
    void aMessageThatCouldNotBeWrittenIsRefusedSoThatItComesAgain() {
        office.give("c1", Office.consider("123"));
        failure = Failure.BEFORE;
        office.tickets.solve("123");
        failure = Failure.NONE;
        assertEquals(1, office.tickets.deliveries().waiting().size());
        office.tickets
                .deliveries()
                .deliver(office.tickets.deliveries().waiting().get(0));
        assertEquals(true, office.state("c1").ticket().solved());
    }
}
