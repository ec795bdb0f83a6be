package dev.ssc.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.util.concurrent.Uninterruptibles;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.command.NoteMessage;
import dev.ssc.calls.subject.Side;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.journal.Kept;
import dev.ssc.runtime.listening.Decided;
import dev.ssc.runtime.listening.DeskListener;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What listeners hear, in which order, and what they may do. */
class ListeningTest {

    private final Office office = Office.open();
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() {
        office.close();
    }

    private static DeskListener hearing(Consumer<Decided> decision) {
        return new DeskListener() {
            @Override
            public void decided(Decided decided) {
                decision.accept(decided);
            }
        };
    }

    private void hear(Decided decided) {
        heard.add(decided.step().key() + " " + decided.command() + " "
                + decided.step().decision().outcome());
    }

    @Test
    void whatAListenerBringsAboutIsHeardAfterwardsByAll() {
        office.reopen(office.prepared()
                .listener(hearing(decided -> {
                    if (decided.command().equals("consider")) {
                        office.give("c1", Office.agree());
                    }
                }))
                .listener(hearing(this::hear)));
        office.give("c1", Office.consider("123"));
        assertEquals(List.of("call/c1 consider accepted", "call/c1 agree accepted"), heard);
    }

    @Test
    @Timeout(30)
    void listenersThatGiveCommandsToEachOthersCallsDoNotBlockEachOther() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        office.give("c1", Office.consider("123"));
        office.give("c2", Office.consider("123"));
        office.reopen(office.prepared().listener(hearing(decided -> {
            if (decided.command().equals("agree")) {
                String other = decided.step().key().equals("call/c1") ? "c2" : "c1";
                office.give(other, new NoteMessage(Side.CUSTOMER, true));
            }
        })));
        List<Thread> threads = List.of(agreeing("c1", both), agreeing("c2", both));
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(3, office.journal.version("call/c1"));
        assertEquals(3, office.journal.version("call/c2"));
    }

    private Thread agreeing(String call, CyclicBarrier both) {
        Thread thread = new Thread(() -> {
            try {
                both.await(10, TimeUnit.SECONDS);
            } catch (Exception impossible) {
                throw new IllegalStateException(impossible);
            }
            office.give(call, Office.agree());
        });
        thread.start();
        return thread;
    }

    @Test
    void aListenerThatThrowsAnErrorKeepsNobodyFromHearingAndChangesNothing() {
        office.reopen(office.prepared()
                .listener(hearing(decided -> {
                    throw new AssertionError("not what was expected");
                }))
                .listener(hearing(this::hear)));
        office.give("c1", Office.consider("123"));
        office.give("c1", Office.agree());
        assertEquals(2, heard.size());
        assertEquals(CallPhase.AGREED, office.state("c1").phase());
    }

    @Test
    @Timeout(30)
    void decisionsAboutOneLifecycleAreHeardInTheirOrderFromAnyThread() throws Exception {
        office.give("c1", Office.consider("123"));
        List<Long> numbers = Collections.synchronizedList(new ArrayList<>());
        office.reopen(office.prepared()
                .listener(hearing(decided -> numbers.add(decided.step().number()))));
        List<Thread> threads = IntStream.range(0, 8)
                .mapToObj(number -> new Thread(() -> IntStream.range(0, 50)
                        .forEach(time -> office.give("c1", new NoteMessage(Side.CUSTOMER, true)))))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(
                office.desk.call("c1").history().stream()
                        .map(Kept::step)
                        .map(step -> step.number())
                        .filter(number -> number > 1)
                        .toList(),
                numbers);
    }

    @Test
    @Timeout(30)
    void aListenerThatDoesNotReturnHoldsUpNoDecision() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch stuck = new CountDownLatch(1);
        office.reopen(office.prepared().listener(new DeskListener() {
            @Override
            public void errand(Errand errand) {}

            @Override
            public void decided(Decided decided) {
                if (decided.command().equals("consider")) {
                    stuck.countDown();
                    Uninterruptibles.awaitUninterruptibly(go);
                }
                hear(decided);
            }
        }));
        Thread first = new Thread(() -> office.give("c1", Office.consider("123")));
        first.start();
        stuck.await();
        office.give("c1", Office.agree());
        assertTrue(heard.isEmpty());
        go.countDown();
        first.join();
        assertEquals(List.of("call/c1 consider accepted", "call/c1 agree accepted"), heard);
    }
}
