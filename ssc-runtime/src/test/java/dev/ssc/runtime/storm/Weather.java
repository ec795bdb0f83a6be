package dev.ssc.runtime.storm;

import dev.ssc.adapters.memory.Fate;
import java.time.Duration;
import java.util.SplittableRandom;

/** What becomes of requests in a storm: most go well, the others fail in every documented way. */
final class Weather {

    private Weather() {}

    static Fate fate(SplittableRandom random) {
        return switch (random.nextInt(40)) {
            case 0, 1 -> Fate.busy();
            case 2 -> Fate.busy(Duration.ofSeconds(90));
            case 3 -> Fate.conflict();
            case 4, 5 -> Fate.requestLost();
            case 6, 7, 8 -> Fate.answerLost();
            case 9 -> random.nextInt(4) == 0 ? Fate.slow() : Fate.well();
            case 10 -> random.nextInt(4) == 0 ? Fate.refused() : Fate.well();
            case 11 -> random.nextInt(4) == 0 ? Fate.never() : Fate.well();
            default -> Fate.well();
        };
    }
}
