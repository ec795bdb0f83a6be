package dev.ssc.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Times of the tests: a time of Monday, 2 March 2026, in UTC, or of a day after it as in {@code "+1 09:00"}. */
public final class Moments {

    public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private Moments() {}

    public static Instant at(String text) {
        String[] parts = text.split(" ");
        long days = parts.length == 1 ? 0 : Long.parseLong(parts[0].substring(1));
        return MONDAY.plusDays(days)
                .atTime(LocalTime.parse(parts[parts.length - 1]))
                .toInstant(ZoneOffset.UTC);
    }
}
