package dev.ssc.core.time;

import com.google.common.collect.Range;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hours of a working day. An end at or before the start is on the next day, so {@code 22:00-06:00} is a night shift
 * that belongs to the day it began (ORG-10), {@code 16:00-00:00} lasts until midnight, and equal times are whole 24
 * hours.
 *
 * @param start the first moment
 * @param end the first moment that is no longer working time
 */
public record Hours(LocalTime start, LocalTime end) {

    /** What is assumed where a zone is given and hours are not. */
    public static final Hours NINE_TO_FIVE = new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0));

    private static final String END_OF_DAY = "24:00";

    private static final Pattern TEXT =
            Pattern.compile("((?:[01][0-9]|2[0-3]):[0-5][0-9])-((?:[01][0-9]|2[0-3]):[0-5][0-9]|" + END_OF_DAY + ")");

    /**
     * Refuses nulls.
     *
     * @param start the first moment
     * @param end the first moment that is no longer working time
     */
    public Hours {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
    }

    /**
     * The hours of a text such as {@code 09:00-17:00}: two times of five characters with a hyphen between them and
     * nothing else. An end of {@code 24:00} is the midnight at the end of the day, and so is {@code 00:00}.
     *
     * @param text what somebody wrote
     * @return the hours, or empty if the text is not understood
     */
    public static Optional<Hours> parse(String text) {
        Matcher times = TEXT.matcher(text);
        return times.matches()
                ? Optional.of(new Hours(LocalTime.parse(times.group(1)), end(times.group(2))))
                : Optional.empty();
    }

    /**
     * Whether the hours run past midnight, or up to it.
     *
     * @return true if the end is on the next day
     */
    public boolean overnight() {
        return !end.isAfter(start);
    }

    /**
     * The hours that begin on a date, in real time. A time that the clocks skip is as much later as they jump, one that
     * they show twice is the first of the two, so a day on which the clocks change may be an hour shorter or longer. A
     * date that the zone skips as a whole has no hours.
     *
     * @param date the day the hours begin
     * @param zone whose clocks count
     * @return a half-open range; empty if the clocks skip all of the hours
     */
    public Range<Instant> on(LocalDate date, ZoneId zone) {
        ZonedDateTime from = date.atTime(start).atZone(zone);
        ZonedDateTime to = lastDate(date).atTime(end).atZone(zone);
        boolean begin = from.toLocalDate().equals(date) || exists(date, zone);
        return Range.closedOpen(from.toInstant(), begin && to.isAfter(from) ? to.toInstant() : from.toInstant());
    }

    private LocalDate lastDate(LocalDate date) {
        return overnight() ? date.plusDays(1) : date;
    }

    private static boolean exists(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toLocalDate().equals(date);
    }

    private static LocalTime end(String text) {
        return text.equals(END_OF_DAY) ? LocalTime.MIDNIGHT : LocalTime.parse(text);
    }
}
