package dev.ssc.runtime.journal;

import com.google.common.collect.ImmutableList;
import dev.ssc.runtime.errand.Errand;
import java.util.Objects;

/**
 * What must be looked at now.
 *
 * @param arrivals messages that have waited long enough, by the time until which they waited
 * @param lifecycles keys of lifecycles that must wake up, by time
 * @param errands the first open errand of each line, by time
 */
public record Due(ImmutableList<Arrival> arrivals, ImmutableList<String> lifecycles, ImmutableList<Errand> errands) {

    /**
     * Refuses nulls.
     *
     * @param arrivals messages that have waited long enough
     * @param lifecycles keys of lifecycles that must wake up
     * @param errands the first open errand of each line
     */
    public Due {
        Objects.requireNonNull(arrivals, "arrivals");
        Objects.requireNonNull(lifecycles, "lifecycles");
        Objects.requireNonNull(errands, "errands");
    }
}
