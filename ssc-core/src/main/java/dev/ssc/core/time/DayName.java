package dev.ssc.core.time;

import com.google.common.base.Ascii;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.stream.Stream;

/** How files write a day of the week: the first three letters of its English name, in any case (ORG-10, CAD-3). */
public final class DayName {

    private static final int LETTERS = 3;

    private DayName() {}

    /**
     * The day of a text such as {@code MON} or {@code Fri}.
     *
     * @param text what somebody wrote
     * @return the day, or empty if the text is not understood
     */
    public static Optional<DayOfWeek> parse(String text) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> Ascii.equalsIgnoreCase(day.name().substring(0, LETTERS), text))
                .findFirst();
    }
}
