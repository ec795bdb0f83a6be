package dev.ssc.core.voice;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.coverage.CoverageReport;
import dev.ssc.core.coverage.Holder;
import dev.ssc.core.coverage.SeatCoverage;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Seat;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An issue of the product.
 *
 * @param key what identifies it
 * @param group whose issue it is
 * @param severity from 1, the worst
 */
public record ProductIssue(String key, Seat.OfGroup group, int severity) {

    private static final int WORST = 1;

    /**
     * Refuses nulls, and a severity below 1.
     *
     * @param key what identifies it
     * @param group whose issue it is
     * @param severity from 1, the worst
     */
    public ProductIssue {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(group, "group");
        if (severity < WORST) {
            throw new IllegalArgumentException("severity is counted from 1, not " + severity);
        }
    }

    /**
     * The announcement to the group's counterparts, and to those who stand in for them (VOICE-3).
     *
     * @param coverage who answers for the group
     * @return one {@code chat.tell} to all of them, by key or else by name; empty unless the severity is 1 and there is
     *     somebody to tell
     */
    public Optional<Request> announcement(CoverageReport coverage) {
        ImmutableList<String> people = people(coverage.of(group));
        return severity > WORST || people.isEmpty()
                ? Optional.empty()
                : Optional.of(Request.of("chat.tell")
                        .fact("message", "severity-1")
                        .fact("issue", key)
                        .fact("seat", group.toString())
                        .fact("to", people)
                        .build());
    }

    private static ImmutableList<String> people(SeatCoverage coverage) {
        return Stream.concat(coverage.holders().stream(), coverage.backfills().stream())
                .map(Holder::counterpart)
                .map(ProductIssue::text)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static String text(Counterpart counterpart) {
        return counterpart.person().orElse(counterpart.name());
    }
}
