package dev.ssc.adapters.memory;

import dev.ssc.spi.Colleague;
import dev.ssc.tck.Faults;
import dev.ssc.tck.Setting;
import java.time.Duration;

/** What the settings of all worlds have in common. */
public interface MemorySetting<A> extends Setting<A> {

    /** Short, since tests of slow calls wait for it. */
    Duration TIME_LIMIT = Duration.ofMillis(20);

    MemoryWorld world();

    @Override
    default Faults faults() {
        return new MemoryFaults(world().fates());
    }

    @Override
    default Duration timeLimit() {
        return TIME_LIMIT;
    }

    @Override
    default Colleague stranger() {
        world().people().remove("stranger");
        return new Colleague("stranger", "A Stranger");
    }
}
