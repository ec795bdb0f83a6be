package dev.ssc.adapters.memory;

import dev.ssc.tck.Faults;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Faults of a world, as the contract tests ask for them.
 *
 * @param next takes what becomes of the next call
 * @param landing lets arrive what is late
 */
record MemoryFaults(Consumer<Fate> next, Runnable landing) implements Faults {

    static MemoryFaults ofRequests(MemoryWorld world) {
        return new MemoryFaults(world.fates()::next, world::land);
    }

    static MemoryFaults ofQuestions(MemoryWorld world) {
        return new MemoryFaults(world.fates()::nextQuestion, world::land);
    }

    @Override
    public void busy(Duration wait) {
        next.accept(Fate.busy(wait));
    }

    @Override
    public void busy() {
        next.accept(Fate.busy());
    }

    @Override
    public void answerLost() {
        next.accept(Fate.answerLost());
    }

    @Override
    public void requestLost() {
        next.accept(Fate.requestLost());
    }

    @Override
    public void slow() {
        next.accept(Fate.slow());
    }

    @Override
    public void silent() {
        next.accept(Fate.silent());
    }

    @Override
    public void late() {
        next.accept(Fate.late());
    }

    @Override
    public void land() {
        landing.run();
    }

    @Override
    public void refused() {
        next.accept(Fate.refused());
    }

    @Override
    public void conflict() {
        next.accept(Fate.conflict());
    }
}
