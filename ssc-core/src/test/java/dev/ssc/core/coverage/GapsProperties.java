package dev.ssc.core.coverage;

import static dev.ssc.core.coverage.Rosters.FERN;
import static dev.ssc.core.coverage.Rosters.who;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import dev.ssc.core.term.Aside;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermPhase;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;

@Tag("COV-6")
@Tag("COV-2")
class GapsProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 60;

    @Property(tries = 200)
    void gapsAreTheDaysOnWhichTheReportOfThatDayIsVacant(@ForAll @Size(max = 4) List<@From("terms") Term> terms) {
        ImmutableRangeSet<LocalDate> gaps = Gaps.of(terms, Range.closedOpen(FIRST, FIRST.plusDays(DAYS)));
        Roster roster = Roster.of(Rosters.organisation(), terms, List.of());
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = FIRST.plusDays(i);
            assertEquals(CoverageReport.asOf(roster, day).of(FERN).vacant(), gaps.contains(day), "on " + day);
        }
    }

    @Provide
    Arbitrary<Term> terms() {
        return Combinators.combine(
                        Arbitraries.of("ana", "bo"),
                        Arbitraries.of(TermPhase.class),
                        days().optional(),
                        asides().list().ofMaxSize(3))
                .as((person, phase, since, asides) ->
                        new Term(FERN, who(person), phase, since, ImmutableList.copyOf(asides)));
    }

    private static Arbitrary<Aside> asides() {
        return Combinators.combine(
                        days(),
                        Arbitraries.integers().between(1, 20).optional(),
                        Arbitraries.of("mo", "bo").optional(0.3))
                .as((from, length, backfill) -> new Aside(from, length.map(from::plusDays), backfill));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-10, DAYS).map(FIRST::plusDays);
    }
}
