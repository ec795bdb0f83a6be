package dev.ssc.core.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;

/** What a text says in ISO-8601: the one way in which files, scenarios and commands write dates and times. */
public final class IsoText {

    private IsoText() {}

    /**
     * A day.
     *
     * @param text such as {@code 2026-03-02}
     * @return the day, or empty if the text is none
     */
    public static Optional<LocalDate> date(String text) {
        return understood(text, LocalDate::parse);
    }

    /**
     * A moment; a text without zone or offset is none.
     *
     * @param text such as {@code 2026-03-02T09:00Z} or {@code 2026-03-02T09:00+01:00[Europe/Lisbon]}
     * @return the moment, or empty if the text is none
     */
    public static Optional<Instant> moment(String text) {
        return understood(text, written -> ZonedDateTime.parse(written).toInstant());
    }

    /**
     * A moment, or the first moment of a day in UTC.
     *
     * @param text a moment or a day
     * @return the moment, or empty if the text is neither
     */
    public static Optional<Instant> momentOrDay(String text) {
        return moment(text)
                .or(() -> date(text).map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /**
     * A length of time.
     *
     * @param text such as {@code PT10M}
     * @return the length, or empty if the text is none
     */
    public static Optional<Duration> duration(String text) {
        return understood(text, Duration::parse);
    }

    private static <T> Optional<T> understood(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text.strip()));
        } catch (DateTimeException | ArithmeticException notUnderstood) {
            return Optional.empty();
        }
    }
}
