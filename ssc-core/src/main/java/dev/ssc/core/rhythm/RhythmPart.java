package dev.ssc.core.rhythm;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * One thing that is wanted again and again.
 *
 * @param every how long from one time to the next
 * @param day the day of the week it falls on, of a weekly part
 * @param text the words behind it, as written; empty if there are none
 */
public record RhythmPart(Every every, Optional<DayOfWeek> day, String text) {

    /** Refuses a day on anything but a weekly part. */
    public RhythmPart {
        if (day.isPresent() && every != Every.WEEK) {
            throw new IllegalArgumentException("only a weekly part falls on a day of the week");
        }
    }
}
