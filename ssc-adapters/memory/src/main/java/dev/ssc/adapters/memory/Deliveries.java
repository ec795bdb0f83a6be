package dev.ssc.adapters.memory;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.Incoming;
import dev.ssc.spi.Sink;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * What a world tells its listeners. A message is delivered by the thread that caused it. Where nobody listens, it waits,
 * and is delivered when somebody begins to. Where a listener refuses, it is delivered again when the next thing happens,
 * by {@link #flow}, and at the latest a second later in real time, by another thread. Tests can hold messages back, and deliver them late, twice and in any order. Thread-safe; no lock is
 * held while a listener runs.
 *
 * @param <M> the messages of the family
 */
public final class Deliveries<M> {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final Instant beginning;
    private final List<Sink<M>> sinks = new ArrayList<>();
    private final List<Incoming<M>> all = new ArrayList<>();
    private final List<Incoming<M>> waiting = new ArrayList<>();
    private boolean held;
    private boolean awaited;

    Deliveries(InstantSource clock) {
        this.clock = clock;
        this.beginning = clock.instant();
    }

    /** From now on, messages wait until they are delivered one by one, or flow again. */
    public synchronized void hold() {
        held = true;
    }

    /** From now on, messages are delivered as they come; those that wait are delivered now. */
    public void flow() {
        letFlow();
        pass();
    }

    /**
     * What was not delivered so far.
     *
     * @return the messages, in the order in which they happened
     */
    public synchronized ImmutableList<Incoming<M>> waiting() {
        return ImmutableList.copyOf(waiting);
    }

    /**
     * Everything that has ever happened, delivered or not.
     *
     * @return the messages, in the order in which they happened
     */
    public synchronized ImmutableList<Incoming<M>> all() {
        return ImmutableList.copyOf(all);
    }

    /**
     * Delivers a message now, whether messages are held or not, and whether it was delivered before or not.
     *
     * @param message one of {@link #all}
     * @return whether all listeners took it; otherwise, and if there are none, it waits
     */
    public boolean deliver(Incoming<M> message) {
        List<Sink<M>> listeners = take(message);
        boolean taken = false;
        try {
            listeners.forEach(sink -> sink.accept(message));
            taken = !listeners.isEmpty();
        } catch (RuntimeException refused) {
            // A listener that throws has not kept the message: it waits again, and may be told twice.
            tryLater();
        } finally {
            if (!taken) {
                keep(message);
            }
        }
        return taken;
    }

    /** Keeps what has happened; it is delivered by the next {@link #pass}. */
    synchronized void add(M message) {
        Incoming<M> incoming = new Incoming<>(beginning + "/" + (all.size() + 1), clock.instant(), message);
        all.add(incoming);
        waiting.add(incoming);
    }

    /** Delivers what waits, unless it is held. */
    void pass() {
        toPass().forEach(this::deliver);
    }

    private synchronized void tryLater() {
        if (!awaited) {
            awaited = true;
            CompletableFuture.delayedExecutor(PAUSE.toNanos(), TimeUnit.NANOSECONDS)
                    .execute(this::passLater);
        }
    }

    private void passLater() {
        awaitNoMore();
        pass();
    }

    private synchronized void awaitNoMore() {
        awaited = false;
    }

    void listen(Sink<M> sink) {
        addSink(sink);
        pass();
    }

    synchronized void forget(Sink<M> sink) {
        sinks.remove(sink);
    }

    private synchronized void addSink(Sink<M> sink) {
        sinks.add(sink);
    }

    private synchronized void letFlow() {
        held = false;
    }

    private synchronized ImmutableList<Incoming<M>> toPass() {
        return held || sinks.isEmpty() ? ImmutableList.of() : ImmutableList.copyOf(waiting);
    }

    private synchronized ImmutableList<Sink<M>> take(Incoming<M> message) {
        waiting.remove(message);
        return ImmutableList.copyOf(sinks);
    }

    private synchronized void keep(Incoming<M> message) {
        if (!waiting.contains(message)) {
            waiting.add(message);
        }
    }
}
