package dev.ssc.core.rhythm;

import java.time.Period;

/** The periods that a rhythm can have. */
public enum Every {
    /** Once a week. */
    WEEK(Period.ofWeeks(1)),
    /** Once a month. */
    MONTH(Period.ofMonths(1)),
    /** Once in three months. */
    QUARTER(Period.ofMonths(3));

    private final Period period;

    Every(Period period) {
        this.period = period;
    }

    /**
     * The calendar period.
     *
     * @return one week, one month or three months
     */
    public Period period() {
        return period;
    }
}
