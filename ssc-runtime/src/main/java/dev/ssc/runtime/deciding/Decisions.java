package dev.ssc.runtime.deciding;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Striped;
import dev.ssc.core.lifecycle.State;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.journal.Entry;
import dev.ssc.runtime.journal.Journal;
import dev.ssc.runtime.journal.Written;
import dev.ssc.runtime.listening.Decided;
import dev.ssc.runtime.listening.DeskListener;
import java.time.InstantSource;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;

/**
 * Decides, writes, and tells. Within one desk those who want something of the same lifecycle come one after the other;
 * against other desks on the same journal the expected version decides who was first, and the other decides again.
 */
public final class Decisions {

    private static final int STRIPES = 1024;
    private static final int MOST_TRIES = 100;

    private final Journal journal;
    private final Lifecycles lifecycles;
    private final InstantSource clock;
    private final DeskListener listeners;
    private final Runnable wake;
    private final Striped<Lock> locks = Striped.lock(STRIPES);

    /**
     * Decisions that are written to a journal.
     *
     * @param journal where they are written
     * @param lifecycles the lifecycles of that journal
     * @param clock says when commands are given
     * @param listeners hear of every decision
     * @param wake called when there may be something to do
     */
    public Decisions(
            Journal journal, Lifecycles lifecycles, InstantSource clock, DeskListener listeners, Runnable wake) {
        this.journal = journal;
        this.lifecycles = lifecycles;
        this.clock = clock;
        this.listeners = listeners;
        this.wake = wake;
    }

    /**
     * Decides about one command of a host.
     *
     * @param given the command
     * @param <S> the state it decides about
     * @return the step
     */
    public <S extends State> Step<S> give(Given<S> given) {
        Result result = give(ImmutableList.of(given), decided -> Entry.nothing());
        return step(given, result.decided().get(0).step());
    }

    // The first decision is about the lifecycle of the first command.
    @SuppressWarnings({"unchecked", "unused"})
    private static <S extends State> Step<S> step(Given<S> given, Step<?> step) {
        return (Step<S>) step;
    }

    /**
     * Decides about commands, and writes everything that follows together with what else there is to write.
     *
     * @param commands the commands, in order; perhaps none
     * @param with what else is written in the same step, given the decisions
     * @return what came of it
     */
    public Result give(ImmutableList<? extends Given<?>> commands, Function<ImmutableList<Decided>, Entry> with) {
        if (commands.isEmpty()) {
            return giveInTurn(commands, with);
        }
        Lock lock = locks.get(commands.get(0).key());
        lock.lock();
        try {
            return giveInTurn(commands, with);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Writes something that needs no decision.
     *
     * @param entry what to write
     * @return what became of it
     */
    public Written write(Entry entry) {
        return give(ImmutableList.of(), decided -> entry).written();
    }

    private Result giveInTurn(
            ImmutableList<? extends Given<?>> commands, Function<ImmutableList<Decided>, Entry> with) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Attempt attempt = new Attempt(lifecycles, clock.instant());
            attempt.decide(commands);
            Entry entry = attempt.entry(with.apply(attempt.decided()));
            Written written = attempt.isOutdated() ? Written.STEP_TOO_LATE : written(attempt, entry);
            if (written != Written.STEP_TOO_LATE) {
                Result result = new Result(written, attempt.decided());
                tell(result, entry);
                return result;
            }
            forget(attempt);
        }
        throw new IllegalStateException("others were faster " + MOST_TRIES + " times in a row; try again later");
    }

    private Written written(Attempt attempt, Entry entry) {
        if (!attempt.lookedAt().stream().allMatch(lifecycles::isCurrent)) {
            return Written.STEP_TOO_LATE;
        }
        if (entry.isEmpty()) {
            return Written.YES;
        }
        try {
            Written written = journal.write(entry);
            if (written == Written.YES) {
                attempt.touched().forEach(lifecycles::remember);
            }
            return written;
        } catch (RuntimeException | Error unknown) {
            forget(attempt);
            throw unknown;
        }
    }

    private void forget(Attempt attempt) {
        attempt.touched()
                .forEach(lifecycle -> lifecycles.forget(lifecycle.state().key()));
    }

    private void tell(Result result, Entry entry) {
        if (!result.counts()) {
            return;
        }
        result.decided().forEach(listeners::decided);
        ImmutableList.<Errand>builder()
                .addAll(entry.changed())
                .addAll(entry.asked())
                .build()
                .forEach(listeners::errand);
        if (!entry.isEmpty()) {
            wake.run();
        }
    }
}
