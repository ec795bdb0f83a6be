package dev.ssc.runtime.workers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

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

    private final Tray tray = new Tray();

    @Test
    void whatIsThereAndWhatComesLaterIsDone() throws InterruptedException {
        ThreadWorkers workers = new ThreadWorkers(2);
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        tray.things.add(first::countDown);
        workers.start(tray);
        assertTrue(first.await(10, TimeUnit.SECONDS));
        tray.things.add(second::countDown);
        workers.wake();
        assertTrue(second.await(10, TimeUnit.SECONDS));
        workers.stop();
    }

    @Test
    void severalThreadsWorkAtTheSameTime() throws InterruptedException {
        ThreadWorkers workers = new ThreadWorkers(2);
        CountDownLatch both = new CountDownLatch(2);
        Runnable meet = () -> {
            both.countDown();
            com.google.common.util.concurrent.Uninterruptibles.awaitUninterruptibly(both);
        };
        tray.things.add(meet);
        tray.things.add(meet);
        workers.start(tray);
        assertTrue(both.await(10, TimeUnit.SECONDS));
        workers.stop();
    }

    @Test
    void workThatFailsDoesNotStopTheWorkers() throws InterruptedException {
        ThreadWorkers workers = new ThreadWorkers(1);
        CountDownLatch afterwards = new CountDownLatch(1);
        tray.things.add(() -> {
            throw new IllegalStateException("work");
        });
        tray.things.add(afterwards::countDown);
        workers.start(tray);
        assertTrue(afterwards.await(10, TimeUnit.SECONDS));
        workers.stop();
    }

    @Test
    void afterStoppingNothingIsBegun() {
        ThreadWorkers workers = new ThreadWorkers(1);
        workers.start(tray);
        workers.stop();
        AtomicInteger done = new AtomicInteger();
        tray.things.add(done::incrementAndGet);
        workers.wake();
        workers.stop();
        assertEquals(0, done.get());
        assertEquals(1, tray.things.size());
    }

    @Test
    void workersAreAtLeastOne() {
        assertThrows(IllegalArgumentException.class, () -> new ThreadWorkers(0));
    }
}
