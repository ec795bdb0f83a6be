package dev.ssc.core.coverage;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The way to somebody who can be asked about a group (COV-5).
 *
 * @param steps the steps taken, in the order of {@link AskStep.Kind}; the last one has the answer, and all before it
 *     found nobody
 */
public record AskPath(ImmutableList<AskStep> steps) {

    /**
     * Whom to ask about a group, on the date of the report.
     *
     * @param group a group of the organisation
     * @param report the coverage
     * @return the way, never empty; it ends with {@link AskStep.Kind#REQUEST} if nobody can be asked
     */
    public static AskPath about(Group group, CoverageReport report) {
        ImmutableList.Builder<AskStep> steps = ImmutableList.builder();
        for (AskStep.Kind kind : AskStep.Kind.values()) {
            ImmutableList<String> people =
                    found(kind, group, report).distinct().collect(ImmutableList.toImmutableList());
            steps.add(new AskStep(kind, people));
            if (!people.isEmpty()) {
                break;
            }
        }
        return new AskPath(steps.build());
    }

    /**
     * The answer.
     *
     * @return names of the people to ask; empty if a counterpart can only be requested
     */
    public ImmutableList<String> people() {
        return steps.get(steps.size() - 1).people();
    }

    private static Stream<String> found(AskStep.Kind kind, Group group, CoverageReport report) {
        SeatCoverage coverage = report.of(group.seat());
        return switch (kind) {
            case COUNTERPARTS -> askable(coverage.holders());
            case BACKFILL -> askable(coverage.backfills());
            case RELATED_FUNCTION -> related(group, report);
            case REQUEST -> Stream.empty();
        };
    }

    private static Stream<String> askable(ImmutableList<Holder> holders) {
        return holders.stream()
                .filter(holder -> holder.presence() != Presence.AWAY)
                .map(holder -> holder.counterpart().name());
    }

    private static Stream<String> related(Group group, CoverageReport report) {
        Organisation organisation = report.roster().organisation();
        return organisation.functions().stream()
                .filter(function -> function.related().stream().anyMatch(key -> names(key, group, organisation)))
                .flatMap(function -> askable(report.of(function.seat()).holders()));
    }

    private static boolean names(String key, Group group, Organisation organisation) {
        Seat.OfGroup seat = group.seat();
        return Stream.of(seat.group(), seat.stage(), seat.stage() + "/" + seat.group())
                        .anyMatch(key::equals)
                || Objects.equals(organisation.sectionOf(group).orElse(null), key);
    }
}
