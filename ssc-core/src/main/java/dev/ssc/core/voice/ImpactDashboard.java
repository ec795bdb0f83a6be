package dev.ssc.core.voice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.Instant;
import java.util.Objects;

/**
 * What customers and Support have to do with product issues, in numbers: the impact of each issue in two windows, what
 * is trending, and which labels a person may put on (VOICE-1 to VOICE-3).
 *
 * @param before the window before
 * @param now this window
 * @param rows a row an issue that has a ticket in one of the windows, the greatest growth first
 * @param total the impact of all issues together in this window; a ticket of two issues counts once
 */
public record ImpactDashboard(Range<Instant> before, Range<Instant> now, ImmutableList<Row> rows, Impact total) {

    /**
     * One issue.
     *
     * @param trend its impact in both windows
     * @param suggestions the labels that its impact in this window suggests
     */
    public record Row(Trend trend, ImmutableList<LabelSuggestion> suggestions) {

        /**
         * Refuses nulls.
         *
         * @param trend its impact in both windows
         * @param suggestions the labels that its impact in this window suggests
         */
        public Row {
            Objects.requireNonNull(trend, "trend");
            Objects.requireNonNull(suggestions, "suggestions");
        }
    }

    /**
     * Refuses nulls.
     *
     * @param before the window before
     * @param now this window
     * @param rows a row an issue
     * @param total the impact of all issues together in this window
     */
    public ImpactDashboard {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(total, "total");
    }

    /**
     * The numbers of a log.
     *
     * @param log links and merges
     * @param before the window before, half-open
     * @param now this window, half-open
     * @param policy from when on labels are suggested
     * @return the dashboard
     */
    public static ImpactDashboard of(VoiceLog log, Range<Instant> before, Range<Instant> now, VoicePolicy policy) {
        ImmutableList<Row> rows = log.trending(before, now).stream()
                .map(trend -> new Row(trend, policy.suggestions(trend.now())))
                .collect(ImmutableList.toImmutableList());
        return new ImpactDashboard(before, now, rows, log.total(now));
    }
}
