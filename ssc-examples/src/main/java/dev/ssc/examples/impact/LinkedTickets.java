package dev.ssc.examples.impact;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import dev.ssc.core.voice.ImpactDashboard;
import dev.ssc.core.voice.VoiceLog;
import dev.ssc.core.voice.VoicePolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What a file of links states.
 *
 * @param before the days of the window before, half-open
 * @param now the days of this window, half-open
 * @param issues what is said of issues, by key
 * @param log links and merges
 */
public record LinkedTickets(
        Range<LocalDate> before, Range<LocalDate> now, ImmutableMap<String, ShownIssue> issues, VoiceLog log) {

    /** {@return the numbers} */
    ImpactDashboard dashboard() {
        return ImpactDashboard.of(log, moments(before), moments(now), VoicePolicy.defaults());
    }

    /** What is said of an issue; nothing but its key, if it is not listed. */
    ShownIssue issue(String key) {
        ShownIssue listed = issues.get(key);
        return listed == null ? ShownIssue.of(key) : listed;
    }

    private static Range<Instant> moments(Range<LocalDate> days) {
        return Range.closedOpen(start(days.lowerEndpoint()), start(days.upperEndpoint()));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
