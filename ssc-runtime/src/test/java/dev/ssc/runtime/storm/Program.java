package dev.ssc.runtime.storm;

import com.google.common.collect.EvictingQueue;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.lifecycle.State;
import dev.ssc.runtime.Desk;
import dev.ssc.runtime.DeskLifecycle;
import dev.ssc.runtime.journal.MemoryJournal;
import dev.ssc.runtime.lifecycle.Kinds;
import dev.ssc.runtime.lifecycle.Origin;
import dev.ssc.runtime.workers.HandClock;
import dev.ssc.runtime.workers.HandWorkers;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.function.Function;

/** A program that has a desk, crashes, and opens another one on its journal. */
final class Program {

    private static final int CRASH = 150;
    private static final int RECENT = 30;
    private static final int LATE_SECONDS = 180;

    final HandClock clock = new HandClock(Instant.parse("2026-03-02T08:00:00Z"));
    final MemoryJournal journal = new MemoryJournal("storm");
    final CrashingJournal crashing;
    final Outside outside;

    private final String name;
    private final SplittableRandom random;
    private final EvictingQueue<Runnable> given = EvictingQueue.create(RECENT);
    private House house = new House(ImmutableSet.of());
    private HandWorkers workers;
    private Connections connections;
    private Desk desk;
    private int crashes;

    Program(String name, SplittableRandom random, LostAnswers lostAnswers) {
        this.name = name;
        this.random = random;
        crashing = new CrashingJournal(journal, random.split(), CRASH);
        outside = new Outside(clock, lostAnswers);
        workers = new HandWorkers(clock);
        connections = outside.connect();
        desk = opened();
    }

    /** With the organisation as its files state it by now: whoever has left is in them no more. */
    private Desk opened() {
        House now = new House(
                journal.keys(Kinds.PERSON.key("")).stream().map(Kinds::name).collect(ImmutableSet.toImmutableSet()));
        if (!now.equals(house)) {
            house = now;
            given.clear();
        }
        return connections
                .given(Desk.opening())
                .organisation(house.snapshot())
                .journal(crashing)
                .clock(clock)
                .workers(workers)
                .open();
    }

    House house() {
        return house;
    }

    Desk desk() {
        return desk;
    }

    HandWorkers workers() {
        return workers;
    }

    int crashes() {
        return crashes;
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * Gives a command. It may have been written before a crash, so whoever gives it gives it again under the same id.
     *
     * @param whose the lifecycle, at the desk that is open then
     * @param by who gives it
     * @param command makes the command
     */
    <S extends State> void give(Function<Desk, DeskLifecycle<S>> whose, String by, Function<S, Command<S>> command) {
        give(whose, Origin.of(by).withId(by + "/" + random.nextLong()), command);
    }

    /** The same under a given id; now and then it is dated somewhat earlier (LIFE-7). */
    <S extends State> void give(
            Function<Desk, DeskLifecycle<S>> whose, Origin origin, Function<S, Command<S>> command) {
        Origin dated =
                random.nextInt(10) > 0 ? origin : origin.at(clock.instant().minusSeconds(random.nextInt(LATE_SECONDS)));
        Runnable delivery = () -> whose.apply(desk).give(dated, command);
        given.add(delivery);
        for (int times = 0; times <= random.nextInt(3); times++) {
            unlessCrashed(delivery);
        }
    }

    /** One of the last commands comes once more, perhaps to another desk than before. */
    void deliverAgain() {
        if (!given.isEmpty()) {
            unlessCrashed(Iterables.get(given, random.nextInt(given.size())));
        }
    }

    void unlessCrashed(Runnable deed) {
        try {
            deed.run();
        } catch (Crash crash) {
            crash();
        }
    }

    /** The desk is gone, as it stood. */
    private void crash() {
        crashes++;
        connections.close();
        workers.stop(Duration.ZERO);
        open();
    }

    /** The host closes the desk and opens another one. */
    void restart() {
        desk.close();
        open();
    }

    private void open() {
        workers = new HandWorkers(clock);
        connections = outside.connect();
        desk = opened();
    }
}
