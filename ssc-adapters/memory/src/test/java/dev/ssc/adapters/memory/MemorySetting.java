package dev.ssc.adapters.memory;

import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.Colleague;
import dev.ssc.tck.Faults;
import dev.ssc.tck.Setting;
import java.time.Duration;

/** What the settings of all worlds have in common. */
public interface MemorySetting<A> extends Setting<A> {

    /** Short, since tests of slow calls wait for it. */
    Duration TIME_LIMIT = Duration.ofMillis(2);

    MemoryWorld world();

    @Override
    default Faults faults() {
        return MemoryFaults.ofRequests(world());
    }

    @Override
    default Faults faultsOf(String question) {
        return MemoryFaults.ofQuestions(world());
    }

    @Override
    default Duration timeLimit() {
        return TIME_LIMIT;
    }

    /** A world in memory is configured with nothing that anybody may not see. */
    @Override
    default ImmutableSet<String> secrets() {
        return ImmutableSet.of();
    }

    @Override
    default Colleague somebodyElse() {
        return new Colleague("tck-somebody-else", "Somebody Else");
    }

    @Override
    default Colleague stranger() {
        world().people().remove("stranger");
        return new Colleague("stranger", "A Stranger");
    }
}
