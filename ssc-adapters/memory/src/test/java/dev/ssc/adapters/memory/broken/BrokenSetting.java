package dev.ssc.adapters.memory.broken;

import com.google.common.collect.ImmutableSet;
import dev.ssc.tck.Setting;
import java.time.Duration;

/** A setting whose adapters are broken. */
interface BrokenSetting<A> extends Setting<A> {

    /** Whether tests wait in vain, so that they should not wait for long; a busy machine may then blame more of them. */
    boolean hasty();

    @Override
    default Duration patience() {
        return hasty() ? Duration.ofMillis(100) : Duration.ofSeconds(10);
    }

    @Override
    default Duration tolerance() {
        return hasty() ? Duration.ofMillis(50) : Duration.ofSeconds(2);
    }

    @Override
    default int rounds() {
        return 5;
    }

    @Override
    default ImmutableSet<String> secrets() {
        return ImmutableSet.of("s3cr3t");
    }
}
