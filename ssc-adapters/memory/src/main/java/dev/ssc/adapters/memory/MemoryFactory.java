package dev.ssc.adapters.memory;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.Configuration;
import dev.ssc.spi.ConfigurationKey;
import dev.ssc.spi.ValueShape;
import java.time.Duration;

/** What the factories of all families have in common. */
abstract class MemoryFactory {

    private static final ConfigurationKey TIME_LIMIT = ConfigurationKey.optional(
                    "time-limit", "how long a call waits for an answer; PT1S unless stated")
            .as(ValueShape.DURATION);

    MemoryFactory() {}

    /**
     * The name by which hosts choose it.
     *
     * @return {@code memory}
     */
    public String id() {
        return "memory";
    }

    /**
     * What can be configured.
     *
     * @return the time limit of calls
     */
    public ImmutableList<ConfigurationKey> configurationKeys() {
        return ImmutableList.of(TIME_LIMIT);
    }

    static Duration timeLimit(Configuration configuration) {
        return configuration.get(TIME_LIMIT.name()).map(Duration::parse).orElse(MemoryWorld.USUAL_LIMIT);
    }
}
