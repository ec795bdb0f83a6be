package dev.ssc.tck;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.Incoming;
import dev.ssc.spi.Sink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A sink that remembers what it was told, and may refuse at first. */
final class Heard<M> implements Sink<M> {

    private final Setting<?> setting;
    private final List<Incoming<M>> taken = new ArrayList<>();
    private final List<Incoming<M>> refused = new ArrayList<>();
    private boolean refusing;

    Heard(Setting<?> setting) {
        this.setting = setting;
    }

    @Override
    public synchronized void accept(Incoming<M> incoming) {
        if (refusing) {
            refused.add(incoming);
            throw new IllegalStateException("the sink refuses for a test");
        }
        taken.add(incoming);
    }

    synchronized void refuse(boolean now) {
        refusing = now;
    }

    synchronized ImmutableList<Incoming<M>> taken() {
        return ImmutableList.copyOf(taken);
    }

    synchronized ImmutableList<Incoming<M>> refused() {
        return ImmutableList.copyOf(refused);
    }

    /** Waits until such a message has come. */
    Incoming<M> awaited(String what, Predicate<M> test) {
        return awaited(what, test, false);
    }

    /** Waits until such a message was refused. */
    Incoming<M> awaitedInVain(String what, Predicate<M> test) {
        return awaited(what, test, true);
    }

    private Incoming<M> awaited(String what, Predicate<M> test, boolean inVain) {
        Instant end = Instant.now().plus(setting.patience());
        while (true) {
            ImmutableList<Incoming<M>> so = inVain ? refused() : taken();
            for (Incoming<M> incoming : so) {
                if (test.test(incoming.message())) {
                    return incoming;
                }
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(what + " was not told within " + setting.patience() + "; told was "
                        + so.stream().map(Incoming::message).toList());
            }
            setting.letPass();
        }
    }

    ImmutableSet<M> messages() {
        return taken().stream().map(Incoming::message).collect(ImmutableSet.toImmutableSet());
    }
}
