package dev.ssc.runtime.working;

import com.google.common.collect.ImmutableList;
import dev.ssc.runtime.journal.Coming;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what a journal says is coming, one thing after the other. What fails, or is due as before, is put off and passed
 * over. Thread-safe.
 *
 * @param <T> what is coming
 */
final class Comings<T> implements Duty {

    private static final Logger LOG = LoggerFactory.getLogger(Comings.class);

    private final IntFunction<ImmutableList<Coming<T>>> journal;
    private final Function<T, String> key;
    private final Predicate<T> deed;
    private final Hands hands = new Hands();

    /**
     * Does what is coming.
     *
     * @param journal gives so many of them, the first first
     * @param key what no two of them have that can be done at the same time
     * @param deed does one, and says whether it can be crossed off
     */
    Comings(IntFunction<ImmutableList<Coming<T>>> journal, Function<T, String> key, Predicate<T> deed) {
        this.journal = journal;
        this.key = key;
        this.deed = deed;
    }

    @Override
    public boolean once(Instant now) {
        int most = hands.size() + 1;
        while (true) {
            ImmutableList<Coming<T>> due = due(most, now);
            if (due.isEmpty()) {
                return false;
            }
            Optional<T> mine = due.stream()
                    .map(Coming::what)
                    .filter(thing -> hands.take(key.apply(thing), now))
                    .findFirst();
            mine.ifPresent(thing -> attempt(thing, now));
            if (mine.isPresent() || due.size() < most) {
                return mine.isPresent();
            }
            most *= 2;
        }
    }

    private ImmutableList<Coming<T>> due(int most, Instant now) {
        ImmutableList<Coming<T>> coming = journal.apply(most);
        return coming.isEmpty() || coming.get(0).due().isAfter(now) ? ImmutableList.of() : due(coming, now);
    }

    private static <T> ImmutableList<Coming<T>> due(ImmutableList<Coming<T>> coming, Instant now) {
        return coming.stream().takeWhile(thing -> !thing.due().isAfter(now)).collect(ImmutableList.toImmutableList());
    }

    private void attempt(T what, Instant now) {
        String name = key.apply(what);
        boolean done = false;
        try {
            done = deed.test(what);
        } catch (RuntimeException | LinkageError | AssertionError failed) {
            // The message may hold what people wrote, so only its type and place are named.
            LOG.error("{} failed by {} at {}", name, failed.getClass().getName(), place(failed));
        } finally {
            giveBack(name, done, now);
        }
    }

    private void giveBack(String name, boolean done, Instant now) {
        if (done) {
            hands.done(name);
        } else {
            hands.failed(name, now);
        }
    }

    private static String place(Throwable failed) {
        StackTraceElement[] trace = failed.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }

    @Override
    public Optional<Instant> next() {
        return journal.apply(hands.size() + 1).stream()
                .filter(thing -> !hands.has(key.apply(thing.what())))
                .map(this::time)
                .min(Instant::compareTo);
    }

    private Instant time(Coming<T> thing) {
        return hands.notBefore(key.apply(thing.what()))
                .filter(until -> until.isAfter(thing.due()))
                .orElse(thing.due());
    }
}
