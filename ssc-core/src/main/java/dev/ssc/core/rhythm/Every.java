package dev.ssc.core.rhythm;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Strings;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The periods that a rhythm can have, and how CAD-3 writes them. */
public enum Every {
    /** Once a week. */
    WEEK("P1W", "once per week", "1x Wk", "weekly"),
    /** Once a month. */
    MONTH("P1M", "once per month", "1x Month", "monthly"),
    /** Once in three months. */
    QUARTER("P3M", "once per quarter", "1x Qtr", "quarterly");

    private final String iso;
    private final Period period;
    private final Pattern part;

    Every(String iso, String... texts) {
        this.iso = iso;
        this.period = Period.parse(iso);
        this.part = Blanks.between(Stream.of(texts).collect(joining("|", "(?:", ")")) + "(?: (.*+))?+");
    }

    /**
     * The calendar period.
     *
     * @return one week, one month or three months
     */
    public Period period() {
        return period;
    }

    /**
     * The period as ISO-8601 writes it.
     *
     * @return {@code P1W}, {@code P1M} or {@code P3M}
     */
    public String iso() {
        return iso;
    }

    /**
     * The period that ISO-8601 writes so.
     *
     * @param text what somebody wrote
     * @return the period, or empty if it is none of the three
     */
    public static Optional<Every> ofIso(String text) {
        return Stream.of(values()).filter(every -> every.iso.equals(text)).findFirst();
    }

    /** The words behind a text of this period, none if it ends there; empty if the part does not begin with one. */
    Optional<String> wordsBehind(String part) {
        Matcher matcher = this.part.matcher(part);
        return matcher.matches() ? Optional.of(Strings.nullToEmpty(matcher.group(1))) : Optional.empty();
    }
}
