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
    WEEK(Period.ofWeeks(1), "once per week", "1x Wk", "weekly"),
    /** Once a month. */
    MONTH(Period.ofMonths(1), "once per month", "1x Month", "monthly"),
    /** Once in three months. */
    QUARTER(Period.ofMonths(3), "once per quarter", "1x Qtr", "quarterly");

    private final Period period;
    private final Pattern part;

    Every(Period period, String... texts) {
        this.period = period;
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

    /** The words behind a text of this period, none if it ends there; empty if the part does not begin with one. */
    Optional<String> wordsBehind(String part) {
        Matcher matcher = this.part.matcher(part);
        return matcher.matches() ? Optional.of(Strings.nullToEmpty(matcher.group(1))) : Optional.empty();
    }
}
