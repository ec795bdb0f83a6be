package dev.ssc.examples.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.ssc.core.coverage.CoverageReport;
import dev.ssc.core.coverage.Holder;
import dev.ssc.core.coverage.SeatCoverage;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Region;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.term.TermPhase;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who holds a seat, in words: {@code Bo Ek (EMEA, away)}. */
final class HolderWords {

    private HolderWords() {}

    /**
     * The counterparts of a seat and those who stand in for them.
     *
     * @param seat a seat of the report's organisation
     * @param report the coverage
     * @return a text a person, counterparts first
     */
    static ImmutableList<String> of(Seat seat, CoverageReport report) {
        SeatCoverage coverage = report.of(seat);
        return Streams.concat(
                        coverage.holders().stream()
                                .map(holder ->
                                        words(holder, Stream.concat(region(holder), state(holder, seat, report)))),
                        coverage.backfills().stream()
                                .map(holder ->
                                        words(holder, Stream.concat(Stream.of("backfill"), presence(holder, report)))))
                .collect(ImmutableList.toImmutableList());
    }

    private static String words(Holder holder, Stream<String> qualifiers) {
        String inBrackets = qualifiers.collect(Collectors.joining(", "));
        String name = holder.counterpart().name();
        return inBrackets.isEmpty() ? name : name + " (" + inBrackets + ")";
    }

    private static Stream<String> region(Holder holder) {
        return holder.counterpart().region().map(Region::text).stream();
    }

    private static Stream<String> state(Holder holder, Seat seat, CoverageReport report) {
        return report.date().isPresent()
                ? presence(holder, report)
                : Stream.of("aside").filter(word -> aside(holder.counterpart(), seat, report));
    }

    private static Stream<String> presence(Holder holder, CoverageReport report) {
        if (report.date().isEmpty()) {
            return Stream.empty();
        }
        return switch (holder.presence()) {
            case THERE -> Stream.empty();
            case AWAY -> Stream.of("away");
            case UNKNOWN -> Stream.of("not linked");
        };
    }

    private static boolean aside(Counterpart counterpart, Seat seat, CoverageReport report) {
        return report.roster().terms(seat).stream()
                .anyMatch(term -> term.counterpart().equals(counterpart) && term.phase() == TermPhase.ASIDE);
    }
}
