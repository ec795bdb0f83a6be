package dev.ssc.core.relationship;

import java.time.Duration;
import java.util.Objects;

/**
 * Where to look for a common time of two people (REL-1).
 *
 * @param leastOverlap how long their hours must meet on one day
 * @param days how many days to look at, from the day after approval
 */
public record IntroductionWindow(Duration leastOverlap, int days) {

    /**
     * Refuses nulls.
     *
     * @param leastOverlap how long their hours must meet on one day
     * @param days how many days to look at
     */
    public IntroductionWindow {
        Objects.requireNonNull(leastOverlap, "leastOverlap");
    }
}
