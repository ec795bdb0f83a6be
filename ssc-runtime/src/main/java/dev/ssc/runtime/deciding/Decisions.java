package dev.ssc.runtime.deciding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.core.lifecycle.State;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.journal.Entry;
import dev.ssc.runtime.journal.Journal;
import dev.ssc.runtime.journal.Written;
import dev.ssc.runtime.listening.Announcements;
import dev.ssc.runtime.listening.Decided;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Decides, writes, and tells. Within one desk those who want something of the same lifecycle come one after the other;
 * against other desks on the same journal the expected version decides who was first, and the other decides again. A
 * command that knows of others what is no longer so is made anew, and rejected if it comes out the same.
 */
public final class Decisions {

    private static final int MOST_TRIES = 100;

    private final Journal journal;
    private final Lifecycles lifecycles;
    private final InstantSource clock;
    private final Announcements announcements;
    private final Consumer<Entry> wake;
    private final Turns turns = new Turns();

    /**
     * Decisions that are written to a journal.
     *
     * @param journal where they are written
     * @param lifecycles the lifecycles of that journal
     * @param clock says when commands are given
     * @param announcements tell of every decision
     * @param wake called with what was written, since there may be something to do
     */
    public Decisions(
            Journal journal,
            Lifecycles lifecycles,
            InstantSource clock,
            Announcements announcements,
            Consumer<Entry> wake) {
        this.journal = journal;
        this.lifecycles = lifecycles;
        this.clock = clock;
        this.announcements = announcements;
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
        Reach reach = new Reach(commands.stream().map(Given::key).collect(ImmutableSet.toImmutableSet()));
        Optional<Result> result = Optional.empty();
        while (result.isEmpty()) {
            result = turns.with(reach.keys(), () -> inTurn(reach, commands, with));
        }
        announcements.tell();
        return result.get();
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

    /** Empty if what follows from the commands is about more lifecycles than it is the turn for. */
    private Optional<Result> inTurn(
            Reach reach, ImmutableList<? extends Given<?>> commands, Function<ImmutableList<Decided>, Entry> with) {
        Optional<Attempt> before = Optional.empty();
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Attempt attempt = new Attempt(lifecycles, clock.instant());
            attempt.decide(commands);
            if (!reach.covers(attempt.keys())) {
                return Optional.empty();
            }
            Entry entry = attempt.entry(with.apply(attempt.decided()));
            Written written = attempt.isOutdated() ? Written.STEP_TOO_LATE : written(attempt, entry);
            if (written != Written.STEP_TOO_LATE && written != Written.CLAIM_TAKEN) {
                return Optional.of(announced(written, attempt, entry));
            }
            forget(attempt);
            if (before.filter(attempt::standsLike).isPresent()) {
                return Optional.of(refused(commands, attempt, with));
            }
            before = Optional.of(attempt);
        }
        throw new IllegalStateException("others were faster " + MOST_TRIES + " times in a row; try again later");
    }

    /** Nothing has changed since the last attempt, and it was as vain as this one. */
    private Result refused(
            ImmutableList<? extends Given<?>> commands, Attempt vain, Function<ImmutableList<Decided>, Entry> with) {
        Attempt refusal = new Attempt(lifecycles, clock.instant());
        refusal.refuse(commands, vain);
        Entry entry = refusal.entry(with.apply(refusal.decided()));
        return announced(written(refusal, entry), refusal, entry);
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

    private Result announced(Written written, Attempt attempt, Entry entry) {
        Result result = new Result(written, attempt.decided());
        if (result.counts()) {
            announcements.add(
                    result.decided(),
                    ImmutableList.<Errand>builder()
                            .addAll(entry.changed())
                            .addAll(entry.asked())
                            .build());
            wake.accept(entry);
        }
        return result;
    }
}
