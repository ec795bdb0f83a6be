package dev.ssc.core.cadence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import dev.ssc.core.rhythm.Every;
import dev.ssc.core.rhythm.RhythmPart;
import dev.ssc.core.time.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Tag("CAD-4")
@Tag("CAD-5")
@Tag("CAD-6")
@Tag("CAD-7")
class CadenceProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int FIFTY_YEARS = 50;

    @Property(tries = 300)
    void historyIsThatOfAWalkOverAllDays(
            @ForAll("anchors") LocalDate anchor,
            @ForAll Every every,
            @ForAll("workingDays") WorkingDays days,
            @ForAll @Size(max = 12) List<@From("dates") LocalDate> acts,
            @ForAll("dates") LocalDate on) {
        CalendarWalk walk = new CalendarWalk(anchor, every, days, on);
        List<LocalDate> sorted = acts.stream().sorted().toList();
        String[] texts = sorted.stream().map(LocalDate::toString).toArray(String[]::new);
        for (int i = 0; i < sorted.size() && !sorted.get(i).isAfter(on); i++) {
            walk.act(name(i), sorted.get(i));
        }
        CadenceHistory history =
                CadenceHistory.of(obligation(anchor, every, days, List.of()), named(Monthly.acts(texts)), on);

        assertEquals(walk.standing(on), Monthly.standing(history));
        assertEquals(walk.periods(on), Monthly.periods(history));
    }

    /** Names that sort as the acts do, whatever their number. */
    private static ImmutableList<ActOnDay> named(ImmutableList<ActOnDay> acts) {
        return IntStream.range(0, acts.size())
                .mapToObj(i -> new ActOnDay(
                        Act.builder().from(acts.get(i).act()).id(name(i)).build(),
                        acts.get(i).day()))
                .collect(ImmutableList.toImmutableList());
    }

    private static String name(int act) {
        return "a" + (char) ('a' + act);
    }

    @Property(tries = 30)
    void dueDatesOfFiftyYearsNeverDrift(
            @ForAll("anchors") LocalDate anchor, @ForAll Every every, @ForAll("workingDays") WorkingDays days) {
        Timetable timetable = Timetable.of(part(every), anchor, new AnsweringDays(ImmutableList.of(days)));
        CalendarWalk walk = new CalendarWalk(anchor, every, days, anchor.plusYears(FIFTY_YEARS));
        int periods = timetable.holding(anchor.plusYears(FIFTY_YEARS));

        for (int period = 1; period <= periods; period++) {
            LocalDate due = timetable.due(period).orElseThrow();
            assertEquals(walk.due(period), due);
            assertEquals(walk.holding(due), timetable.holding(due));
            assertEquals(walk.holding(due.plusDays(1)), timetable.holding(due.plusDays(1)));
        }
    }

    @Property(tries = 200)
    @Tag("CAD-8")
    void everyPeriodThatIsOverHasExactlyOneOutcomeAndKeepsIt(
            @ForAll("anchors") LocalDate anchor,
            @ForAll Every every,
            @ForAll("workingDays") WorkingDays days,
            @ForAll @Size(max = 2) List<@From("ranges") Range<LocalDate>> asides,
            @ForAll @Size(max = 10) List<@From("dates") LocalDate> acts,
            @ForAll("dates") LocalDate on,
            @ForAll @IntRange(max = 200) int later) {
        Obligation obligation = obligation(anchor, every, days, asides);
        ImmutableList<ActOnDay> done =
                Monthly.acts(acts.stream().map(LocalDate::toString).toArray(String[]::new));
        List<ObligationPeriod> then = CadenceHistory.of(obligation, done, on).periods();
        List<ObligationPeriod> now =
                CadenceHistory.of(obligation, done, on.plusDays(later)).periods();

        for (int i = 0; i < then.size(); i++) {
            ObligationPeriod period = then.get(i);
            boolean over = !on.isBefore(period.due().plusDays(obligation.graceDays()));
            assertTrue(!over || period.outcome().isPresent(), period + " on " + on);
            assertFalse(period.due().isBefore(period.from()));
            if (period.outcome()
                    .filter(outcome -> outcome != PeriodOutcome.EXCUSED)
                    .isPresent()) {
                assertEquals(period, now.get(i));
            }
        }
    }

    @Property(tries = 200)
    @Tag("CAD-8")
    void noActCountsTwice(
            @ForAll("anchors") LocalDate anchor,
            @ForAll Every every,
            @ForAll @Size(max = 2) List<@From("ranges") Range<LocalDate>> asides,
            @ForAll @Size(max = 10) List<@From("dates") LocalDate> acts) {
        Obligation obligation = obligation(
                anchor,
                every,
                new WorkingDays(ImmutableSet.copyOf(DayOfWeek.values()), ImmutableSet.of(), ImmutableRangeSet.of()),
                asides);
        List<String> counted = new ArrayList<>();
        CadenceHistory.of(
                        obligation,
                        Monthly.acts(acts.stream().map(LocalDate::toString).toArray(String[]::new)),
                        FIRST.plusYears(3))
                .periods()
                .forEach(period -> period.act().ifPresent(counted::add));

        assertEquals(counted.stream().distinct().toList(), counted);
    }

    private static Obligation obligation(
            LocalDate anchor, Every every, WorkingDays days, List<Range<LocalDate>> asides) {
        Serving serving = new Serving(
                new AnsweringDays(ImmutableList.of(days)), ImmutableRangeSet.unionOf(asides), ImmutableList.of());
        return Monthly.of(every, anchor.toString(), serving);
    }

    private static RhythmPart part(Every every) {
        return new RhythmPart(every, Optional.empty(), "");
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 900).map(FIRST::plusDays);
    }

    /** Ends of months more often than others. */
    @Provide
    Arbitrary<LocalDate> anchors() {
        return Arbitraries.oneOf(dates(), dates().map(date -> date.withDayOfMonth(date.lengthOfMonth())));
    }

    @Provide
    Arbitrary<Range<LocalDate>> ranges() {
        return Combinators.combine(dates(), Arbitraries.integers().between(1, 150))
                .as((from, length) -> Range.closedOpen(from, from.plusDays(length)));
    }

    @Provide
    Arbitrary<WorkingDays> workingDays() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.class).set().ofMinSize(1),
                        dates().set().ofMaxSize(8),
                        ranges().list().ofMaxSize(3))
                .as((days, holidays, away) -> new WorkingDays(
                        ImmutableSet.copyOf(days), ImmutableSet.copyOf(holidays), ImmutableRangeSet.unionOf(away)));
    }
}
