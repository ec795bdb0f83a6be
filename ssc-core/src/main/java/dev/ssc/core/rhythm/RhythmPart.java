package dev.ssc.core.rhythm;

import com.google.common.base.Strings;
import dev.ssc.core.time.DayName;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One thing that is wanted again and again (CAD-3).
 *
 * @param every how long from one time to the next
 * @param day the day of the week it falls on, of a weekly part
 * @param text the words behind it, as written; empty if there are none
 */
public record RhythmPart(Every every, Optional<DayOfWeek> day, String text) {

    private static final Pattern ON_DAY = Blanks.between("on (mon|tue|wed|thu|fri|sat|sun)(?: (.*+))?+");

    /**
     * Refuses nulls, and a day on anything but a weekly part.
     *
     * @param every how long from one time to the next
     * @param day the day of the week it falls on, of a weekly part
     * @param text the words behind it, as written; empty if there are none
     */
    public RhythmPart {
        Objects.requireNonNull(every, "every");
        Objects.requireNonNull(text, "text");
        if (day.isPresent() && every != Every.WEEK) {
            throw new IllegalArgumentException("only a weekly part falls on a day of the week");
        }
    }

    /**
     * The anchor of this part's due dates: a weekly part with a day moves it to that day, on or after it.
     *
     * @param stated the anchor as stated
     * @return the date to count from
     */
    public LocalDate anchor(LocalDate stated) {
        return day.map(weekday -> stated.with(TemporalAdjusters.nextOrSame(weekday)))
                .orElse(stated);
    }

    /** Reads one part without blanks around it. A word that only begins like a day is a word. */
    static Optional<RhythmPart> parse(String part) {
        return Stream.of(Every.values())
                .flatMap(every -> every.wordsBehind(part).map(words -> of(every, words)).stream())
                .findFirst();
    }

    private static RhythmPart of(Every every, String words) {
        Matcher onDay = ON_DAY.matcher(words);
        return every == Every.WEEK && onDay.matches()
                ? new RhythmPart(every, DayName.parse(onDay.group(1)), Strings.nullToEmpty(onDay.group(2)))
                : new RhythmPart(every, Optional.empty(), words);
    }
}
