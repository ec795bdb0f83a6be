package dev.ssc.runtime.workers;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Daemon threads that do what is due. They wake up when something was written, when something becomes due, and once in a
 * while, to see what other desks on the same journal have left to do.
 */
public final class ThreadWorkers implements Workers {

    private static final Logger LOG = LoggerFactory.getLogger(ThreadWorkers.class);
    private static final Duration LONGEST_REST = Duration.ofSeconds(1);
    private static final Duration SHORTEST_REST = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition something = lock.newCondition();
    private final int count;
    private List<Thread> threads = List.of();
    private long calls;
    private boolean stopped;

    /**
     * Some threads, not started.
     *
     * @param count how many, at least one
     */
    public ThreadWorkers(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("workers need at least one thread, not " + count);
        }
        this.count = count;
    }

    @Override
    public void start(Work work) {
        threads = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Thread(() -> run(work), "ssc-worker-" + number))
                .toList();
        threads.forEach(thread -> {
            thread.setDaemon(true);
            thread.start();
        });
    }

    @Override
    public void wake() {
        lock.lock();
        try {
            calls++;
            something.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void stop() {
        lock.lock();
        try {
            stopped = true;
            something.signalAll();
        } finally {
            lock.unlock();
        }
        threads.forEach(ThreadWorkers::join);
    }

    private static void join(Thread thread) {
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Work work) {
        long seen = calls();
        while (seen >= 0) {
            if (!once(work)) {
                rest(work, seen);
            }
            seen = calls();
        }
    }

    /** How often somebody called; negative once stopped. */
    private long calls() {
        lock.lock();
        try {
            return stopped ? -1 : calls;
        } finally {
            lock.unlock();
        }
    }

    private static boolean once(Work work) {
        try {
            return work.once();
        } catch (RuntimeException failed) {
            // The message may hold what people wrote, so only its type is named.
            LOG.error("the work of a desk failed by {}", failed.getClass().getName());
            return false;
        }
    }

    private void rest(Work work, long seen) {
        long millis = restFor(work).toMillis();
        lock.lock();
        try {
            if (!stopped && calls == seen) {
                boolean called = something.await(millis, TimeUnit.MILLISECONDS);
                LOG.trace("a worker was {}", called ? "called" : "not called");
            }
        } catch (InterruptedException interrupted) {
            stopped = true;
        } finally {
            lock.unlock();
        }
    }

    private static Duration restFor(Work work) {
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
