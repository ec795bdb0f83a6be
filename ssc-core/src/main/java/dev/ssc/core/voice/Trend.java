package dev.ssc.core.voice;

import java.util.Comparator;

/**
 * How the impact of an issue changes from one window to the next (VOICE-2). Trends are in the order in which they are
 * listed: by growth, by impact now (tickets, then customers), greatest first, then by key.
 *
 * @param before the impact in the window before
 * @param now the impact in this window
 */
public record Trend(Impact before, Impact now) implements Comparable<Trend> {

    private static final Comparator<Trend> LISTED = Comparator.comparingInt(Trend::growth)
            .thenComparingInt(trend -> trend.now().tickets())
            .thenComparingInt(trend -> trend.now().customers())
            .reversed()
            .thenComparing(trend -> trend.now().issue());

    /**
     * Refuses two issues.
     *
     * @param before the impact in the window before
     * @param now the impact in this window
     */
    public Trend {
        if (!before.issue().equals(now.issue())) {
            throw new IllegalArgumentException("a trend is about one issue");
        }
    }

    /**
     * How many more distinct tickets there are than before.
     *
     * @return less than 0 if there are fewer
     */
    public int growth() {
        return now.tickets() - before.tickets();
    }

    @Override
    public int compareTo(Trend other) {
        return LISTED.compare(this, other);
    }
}
