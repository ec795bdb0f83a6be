package dev.ssc.adapters.memory;

import dev.ssc.tck.Faults;
import java.time.Duration;

/** Faults of a world, as the contract tests ask for them. */
record MemoryFaults(Fates fates) implements Faults {

    @Override
    public void busy(Duration wait) {
        fates.next(Fate.busy(wait));
    }

    @Override
    public void answerLost() {
        fates.next(Fate.answerLost());
    }

    @Override
    public void requestLost() {
        fates.next(Fate.requestLost());
    }

    @Override
    public void slow() {
        fates.next(Fate.slow());
    }

    @Override
    public void refused() {
        fates.next(Fate.refused());
    }

    @Override
    public void conflict() {
        fates.next(Fate.conflict());
    }
}
