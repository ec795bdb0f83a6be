package dev.ssc.runtime.workers;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads of one lane. Thread-safe. */
final class Crew {

    private static final Logger LOG = LoggerFactory.getLogger(Crew.class);
    private static final Duration LONGEST_REST = Duration.ofSeconds(1);
    private static final Duration SHORTEST_REST = Duration.ofMillis(5);

    private final Work work;
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final AtomicLong calls = new AtomicLong();
    private final AtomicInteger resting = new AtomicInteger();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition called = lock.newCondition();
    private volatile boolean dismissed;

    Crew(Work work) {
        this.work = work;
    }

    void hire() {
        Thread thread = new Thread(this::run, "ssc-worker-" + (threads.size() + 1));
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    Stream<Thread> threads() {
        return threads.stream();
    }

    /** Who is about to rest says so before looking for calls, so that a call is either seen or heard. */
    void call() {
        calls.incrementAndGet();
        if (resting.get() > 0) {
            signal();
        }
    }

    void dismiss() {
        dismissed = true;
        signal();
    }

    private void signal() {
        lock.lock();
        try {
            called.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        while (!dismissed) {
            long seen = calls.get();
            if (!once()) {
                rest(seen);
            }
        }
    }

    // Whatever an adapter or a host throws, the thread goes on: nobody else would do its work.
    @SuppressWarnings("CatchingUnchecked")
    private boolean once() {
        try {
            return work.once();
        } catch (Throwable thrown) {
            // The message may hold what people wrote, so only its type is named.
            LOG.error("the work of a desk failed by {}", thrown.getClass().getName());
            return false;
        } finally {
            clearInterrupt();
        }
    }

    /** An adapter may leave its thread interrupted; that was meant for its call, and not for the next one. */
    private static void clearInterrupt() {
        if (Thread.interrupted()) {
            LOG.debug("an interrupt was left behind");
        }
    }

    private void rest(long seen) {
        long millis = restFor().toMillis();
        lock.lock();
        resting.incrementAndGet();
        try {
            if (!dismissed && calls.get() == seen) {
                boolean heard = called.await(millis, TimeUnit.MILLISECONDS);
                LOG.trace("a worker was {}", heard ? "called" : "not called");
            }
        } catch (InterruptedException interrupted) {
            LOG.debug("a worker was interrupted at rest, and goes on");
        } finally {
            resting.decrementAndGet();
            lock.unlock();
        }
    }

    private Duration restFor() {
        try {
            Duration rest =
                    work.next().map(next -> Duration.between(work.now(), next)).orElse(LONGEST_REST);
            return longer(shorter(rest, LONGEST_REST), SHORTEST_REST);
        } catch (RuntimeException failed) {
            LOG.error("nobody can say what is due next: {}", failed.getClass().getName());
            return LONGEST_REST;
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
