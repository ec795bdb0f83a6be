package dev.ssc.core.time;

import java.time.LocalTime;

/**
 * The hours of a working day. An end at or before the start is on the next day, so {@code 22:00-06:00} is a night
 * shift that belongs to the day it began (ORG-10).
 *
 * @param start the first moment
 * @param end the first moment that is no longer working time
 */
public record Hours(LocalTime start, LocalTime end) {

    /** What is assumed where a zone is given and hours are not. */
    public static final Hours NINE_TO_FIVE = new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0));

    /**
     * Whether the hours run past midnight.
     *
     * @return true if the end is on the next day
     */
    public boolean overnight() {
        return !end.isAfter(start);
    }
}
