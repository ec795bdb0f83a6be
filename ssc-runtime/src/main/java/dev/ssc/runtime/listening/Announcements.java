package dev.ssc.runtime.listening;

import com.google.common.collect.ImmutableList;
import dev.ssc.runtime.errand.Errand;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells a listener what was written, in the order in which it was announced, one thing after the other. Whoever announces
 * may hold locks; nothing is told before {@link #tell}. A listener may itself bring about what is then announced: that
 * is told after it has returned. Thread-safe.
 */
public final class Announcements {

    private final DeskListener listener;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean telling = new AtomicBoolean();

    /**
     * Announcements to a listener.
     *
     * @param listener who is told
     */
    public Announcements(DeskListener listener) {
        this.listener = listener;
    }

    /**
     * Takes down what is to be told.
     *
     * @param decided decisions, in order
     * @param errands errands that are new or have changed
     */
    public void add(ImmutableList<Decided> decided, ImmutableList<Errand> errands) {
        waiting.add(() -> {
            decided.forEach(listener::decided);
            errands.forEach(listener::errand);
        });
    }

    /** Tells everything that waits, unless another thread, or this one further up, is about it. */
    public void tell() {
        while (!waiting.isEmpty() && telling.compareAndSet(false, true)) {
            try {
                tellAll();
            } finally {
                telling.set(false);
            }
        }
    }

    private void tellAll() {
        for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
        }
    }
}
