package dev.ssc.runtime.workers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Uninterruptibles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ThreadWorkersTest {

    /** Work that comes in by hand. */
    private static final class Tray implements Work {

        final ConcurrentLinkedQueue<Runnable> things = new ConcurrentLinkedQueue<>();

        @Override
        public boolean once() {
            Runnable thing = things.poll();
            if (thing == null) {
                return false;
            }
            thing.run();
            return true;
        }

        @Override
        public Optional<Instant> next() {
            return Optional.empty();
        }

        @Override
        public Instant now() {
            return Instant.EPOCH;
        }
    }

    private static final Duration LONG = Duration.ofSeconds(10);

    private final Tray tray = new Tray();

    @Test
    void whatIsThereAndWhatComesLaterIsDone() throws InterruptedException {
        ThreadWorkers workers = new ThreadWorkers(2);
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        tray.things.add(first::countDown);
        workers.start(ImmutableList.of(tray));
        assertTrue(first.await(10, TimeUnit.SECONDS));
        tray.things.add(second::countDown);
        workers.wake(tray);
        assertTrue(second.await(10, TimeUnit.SECONDS));
        workers.stop(LONG);
    }

    @Test
    void severalThreadsWorkAtTheSameTime() throws InterruptedException {
        ThreadWorkers workers = new ThreadWorkers(2);
        CountDownLatch both = new CountDownLatch(2);
        Runnable meet = () -> {
            both.countDown();
            Uninterruptibles.awaitUninterruptibly(both);
        };
        tray.things.add(meet);
        tray.things.add(meet);
        workers.start(ImmutableList.of(tray));
        assertTrue(both.await(10, TimeUnit.SECONDS));
        workers.stop(LONG);
    }

    @Test
    void workThatFailsDoesNotStopTheWorkers() throws InterruptedException {
        ThreadWorkers workers = new ThreadWorkers(1);
        CountDownLatch afterwards = new CountDownLatch(1);
        tray.things.add(() -> {
            throw new IllegalStateException("work");
        });
        tray.things.add(afterwards::countDown);
        workers.start(ImmutableList.of(tray));
        assertTrue(afterwards.await(10, TimeUnit.SECONDS));
        workers.stop(LONG);
    }

    @Test
    void afterStoppingNothingIsBegun() {
        ThreadWorkers workers = new ThreadWorkers(1);
        workers.start(ImmutableList.of(tray));
        workers.stop(LONG);
        AtomicInteger done = new AtomicInteger();
        tray.things.add(done::incrementAndGet);
        workers.wake(tray);
        workers.stop(LONG);
        assertEquals(0, done.get());
        assertEquals(1, tray.things.size());
    }

    @Test
    void workersAreAtLeastOne() {
        assertThrows(IllegalArgumentException.class, () -> new ThreadWorkers(0));
    }

    @Test
    @Timeout(30)
    void anErrorAndAnInterruptAreNotTheEndOfAnyWorker() throws InterruptedException {
        ThreadWorkers workers = new ThreadWorkers(1);
        Tray other = new Tray();
        workers.start(ImmutableList.of(tray, other));
        tray.things.add(() -> {
            throw new NoClassDefFoundError("a library is missing");
        });
        tray.things.add(() -> Thread.currentThread().interrupt());
        workers.wake(tray);
        for (Tray lane : List.of(tray, other)) {
            CountDownLatch afterwards = new CountDownLatch(1);
            lane.things.add(() -> {
                assertFalse(Thread.currentThread().isInterrupted());
                afterwards.countDown();
            });
            workers.wake(lane);
            assertTrue(afterwards.await(10, TimeUnit.SECONDS));
        }
        workers.stop(LONG);
    }

    @Test
    @Timeout(30)
    void aLaneThatIsHeldUpHoldsUpNoOther() throws InterruptedException {
        ThreadWorkers workers = new ThreadWorkers(1);
        Tray other = new Tray();
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        tray.things.add(() -> Uninterruptibles.awaitUninterruptibly(go));
        other.things.add(done::countDown);
        workers.start(ImmutableList.of(tray, other));
        assertTrue(done.await(10, TimeUnit.SECONDS));
        go.countDown();
        workers.stop(LONG);
    }

    @Test
    @Timeout(30)
    void stoppingWaitsForWhatIsBeingDoneAndNoLongerThanAsked() throws InterruptedException {
        ThreadWorkers workers = new ThreadWorkers(1);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger done = new AtomicInteger();
        tray.things.add(() -> {
            begun.countDown();
            Uninterruptibles.awaitUninterruptibly(go);
            done.incrementAndGet();
        });
        workers.start(ImmutableList.of(tray));
        begun.await();
        workers.stop(Duration.ofMillis(1));
        assertEquals(0, done.get());
        go.countDown();
        Thread.currentThread().interrupt();
        workers.stop(LONG);
        assertTrue(Thread.interrupted());
        assertEquals(1, done.get());
    }

    @Test
    @Timeout(30)
    void aWorkerMayStopTheWorkersAndDoesNotWaitForItself() throws InterruptedException {
        ThreadWorkers workers = new ThreadWorkers(1);
        CountDownLatch stopped = new CountDownLatch(1);
        tray.things.add(() -> {
            workers.stop(Duration.ofDays(1));
            stopped.countDown();
        });
        workers.start(ImmutableList.of(tray));
        assertTrue(stopped.await(10, TimeUnit.SECONDS));
    }

    @Test
    void workersBelongToOneDesk() {
        ThreadWorkers workers = new ThreadWorkers(1);
        workers.start(ImmutableList.of(tray));
        assertThrows(IllegalStateException.class, () -> workers.start(ImmutableList.of(tray)));
        workers.stop(LONG);
        assertThrows(IllegalStateException.class, () -> workers.start(ImmutableList.of(tray)));
    }
}
