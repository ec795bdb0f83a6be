package dev.ssc.examples.cadence;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.cadence.ObligationPeriod;
import dev.ssc.core.cadence.PeriodOutcome;
import java.util.stream.Collectors;

/** The periods of an obligation as a row of marks, so that a year of a thousand of them can be looked at. */
final class PeriodMarks {

    static final String HEADING = "SO FAR";
    static final String LEGEND = "So far, oldest first: + on time, ~ late, x missed, - excused, b backfilled, . open.\n"
            + "A row with more than 13 periods begins with …";

    private static final int LAST = 13;

    private PeriodMarks() {}

    /** The marks of the last periods, in order. */
    static String of(ImmutableList<ObligationPeriod> periods) {
        String older = periods.size() > LAST ? "…" : "";
        return periods.stream()
                .skip(Math.max(0, periods.size() - LAST))
                .map(period -> period.outcome().map(PeriodMarks::mark).orElse("."))
                .collect(Collectors.joining("", older, ""));
    }

    private static String mark(PeriodOutcome outcome) {
        return switch (outcome) {
            case ON_TIME -> "+";
            case LATE -> "~";
            case MISSED -> "x";
            case EXCUSED -> "-";
            case BACKFILLED -> "b";
        };
    }
}
