package dev.ssc.examples.play;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** How a story writes a time: in UTC, with seconds only where they are not zero. */
final class ShownTime {

    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter EXACT = new DateTimeFormatterBuilder()
            .append(TO_THE_MINUTE)
            .appendPattern(":ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter(Locale.ENGLISH);
    private static final int MINUTE = 60;

    private ShownTime() {}

    static String of(Instant time) {
        boolean whole = time.getNano() == 0 && Math.floorMod(time.getEpochSecond(), MINUTE) == 0;
        return (whole ? TO_THE_MINUTE : EXACT).format(time.atOffset(ZoneOffset.UTC)) + " UTC";
    }
}
