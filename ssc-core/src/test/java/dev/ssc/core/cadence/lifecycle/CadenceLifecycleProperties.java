package dev.ssc.core.cadence.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ssc.core.cadence.Act;
import dev.ssc.core.cadence.ActOnDay;
import dev.ssc.core.cadence.CadenceHistory;
import dev.ssc.core.cadence.CadencePolicy;
import dev.ssc.core.cadence.Obligation;
import dev.ssc.core.cadence.ObligationKind;
import dev.ssc.core.cadence.PeriodOutcome;
import dev.ssc.core.cadence.Serving;
import dev.ssc.core.cadence.Standing;
import dev.ssc.core.cadence.Who;
import dev.ssc.core.cadence.command.Frequency;
import dev.ssc.core.cadence.command.Tick;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.rhythm.Every;
import dev.ssc.core.rhythm.RhythmPart;
import dev.ssc.core.time.WorkingTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("CAD-7")
@Tag("CAD-12")
class CadenceLifecycleProperties {

    private static final LocalDate ANCHOR = LocalDate.of(2026, 1, 31);
    private static final int DAYS = 300;
    private static final Seat SEAT = new Seat.OfGroup("plan", "fern");

    private static Keeping begun(Every every, WorkingTime time) {
        return new Keeping().on(ANCHOR.toString(), Keeping.begin(new Frequency.Each(every), ANCHOR.toString(), time));
    }

    private static Obligation obligation(Every every, WorkingTime time) {
        return Obligation.builder()
                .seat(SEAT)
                .kind(ObligationKind.UPDATE)
                .part(new RhythmPart(every, Optional.empty(), ""))
                .anchor(ANCHOR)
                .serving(Serving.alone(time.workingDays()))
                .graceDays(CadencePolicy.defaults().graceDays(every))
                .build();
    }

    private static ActOnDay post(LocalDate day) {
        Act act = Act.builder()
                .id(day.toString())
                .at(day.atTime(12, 0).atZone(Keeping.LISBON).toInstant())
                .by(Who.person("ana"))
                .seat(SEAT)
                .kind(ObligationKind.UPDATE)
                .build();
        return new ActOnDay(act, day);
    }

    private static ImmutableList<ActOnDay> posts(Set<Integer> days) {
        return days.stream()
                .sorted()
                .map(ANCHOR::plusDays)
                .map(CadenceLifecycleProperties::post)
                .collect(ImmutableList.toImmutableList());
    }

    @Property(tries = 100)
    void howeverRarelySomebodyLooksAllPeriodsAreThoseOfTheTable(
            @ForAll Every every,
            @ForAll("times") WorkingTime time,
            @ForAll("days") Set<Integer> posts,
            @ForAll("days") Set<Integer> ticks) {
        Keeping keeping = begun(every, time);
        for (int i = 0; i <= DAYS; i++) {
            String day = ANCHOR.plusDays(i).toString();
            if (ticks.contains(i) || i == DAYS) {
                keeping.tick(day);
            }
            if (posts.contains(i)) {
                keeping.post(day);
            }
        }
        LocalDate last = ANCHOR.plusDays(DAYS + 200L);
        keeping.tick(last.toString());
        List<String> settled = keeping.periods();

        assertEquals(
                CadenceHistory.of(obligation(every, time), posts(posts), last).periods().stream()
                        .map(period -> period.due() + " "
                                + period.outcome().map(PeriodOutcome::word).orElse("open"))
                        .limit(settled.size())
                        .toList(),
                settled);
    }

    @Property(tries = 50)
    @Tag("CAD-6")
    void whoLooksEveryDayIsToldEachStandingOfTheTableOnce(
            @ForAll Every every, @ForAll("times") WorkingTime time, @ForAll("days") Set<Integer> posts) {
        Keeping keeping = begun(every, time);
        List<String> standings = new ArrayList<>();
        for (int i = 1; i <= DAYS; i++) {
            LocalDate day = ANCHOR.plusDays(i);
            keeping.at(day.atStartOfDay(Keeping.LISBON).toInstant(), new Tick());
            ImmutableList<ActOnDay> before = posts(posts).stream()
                    .filter(post -> post.day().isBefore(day))
                    .collect(ImmutableList.toImmutableList());
            Standing standing =
                    CadenceHistory.of(obligation(every, time), before, day).standing();
            if (standing.status().reminds()) {
                standings.add(standing.status().word() + " " + standing.due());
            }
            if (posts.contains(i)) {
                keeping.post(day.toString());
            }
        }

        assertEquals(standings.stream().distinct().toList(), keeping.told());
    }

    @Provide
    Arbitrary<Set<Integer>> days() {
        return Arbitraries.integers().between(1, DAYS - 1).set().ofMaxSize(12);
    }

    @Provide
    Arbitrary<WorkingTime> times() {
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(0, DAYS).map(ANCHOR::plusDays);
        return Combinators.combine(
                        dates,
                        Arbitraries.integers().between(1, 120),
                        dates.set().ofMaxSize(5))
                .as((from, length, holidays) -> WorkingTime.builder()
                        .zone(Keeping.LISBON)
                        .addAway(Range.closedOpen(from, from.plusDays(length)))
                        .holidays(holidays)
                        .build());
    }
}
