package dev.ssc.core.time;

import com.google.common.collect.Range;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Working times of two people and a range of days around a moment at which, often, somebody's clocks change. */
final class WorkingTimeCases {

    private static final Instant FIRST = Instant.parse("1995-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2036-12-31T00:00:00Z");
    private static final Instant WHOLE_DAY_SKIPPED = Instant.parse("2011-12-30T10:00:00Z");
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    /** Zones with odd offsets, with small, large, nightly and opposite clock changes, and without any. */
    private static final List<String> ZONES = List.of(
            "Pacific/Chatham",
            "Australia/Lord_Howe",
            "America/St_Johns",
            "Africa/Casablanca",
            "Africa/Cairo",
            "America/Sao_Paulo",
            "Antarctica/Troll",
            "Asia/Kathmandu",
            "Europe/Lisbon",
            "Pacific/Apia",
            "UTC",
            "-09:30");

    private WorkingTimeCases() {}

    /**
     * Two people and a range.
     *
     * @param one the one
     * @param other the other
     * @param range of some days
     */
    record Case(WorkingTime one, WorkingTime other, Range<Instant> range) {}

    /** What a person states, with absences in days from a moment that is chosen later. */
    private record Stated(ZoneId zone, Hours hours, Set<DayOfWeek> days, Set<Absence> away, Set<Integer> holidays) {

        WorkingTime around(Instant moment) {
            LocalDate date = LocalDate.ofInstant(moment, zone);
            return WorkingTime.builder()
                    .zone(zone)
                    .hours(hours)
                    .days(days)
                    .away(away.stream().map(absence -> absence.from(date)).collect(Collectors.toSet()))
                    .holidays(holidays.stream().map(date::plusDays).collect(Collectors.toSet()))
                    .build();
        }
    }

    private record Absence(int days, int length) {

        Range<LocalDate> from(LocalDate date) {
            return Range.closedOpen(date.plusDays(days), date.plusDays(days + length));
        }
    }

    private record Minutes(int before, int length) {

        Range<Instant> around(Instant moment) {
            Instant from = moment.minus(Duration.ofMinutes(before));
            return Range.closedOpen(from, from.plus(Duration.ofMinutes(length)));
        }
    }

    /** How the moment is chosen, given any moment and the zone of the one. */
    private enum Moment {
        ANY,
        CLOCK_CHANGE,
        NEXT_CLOCK_CHANGE,
        WHOLE_DAY_SKIPPED;

        Instant choose(Instant any, ZoneId zone) {
            return switch (this) {
                case ANY -> any;
                case CLOCK_CHANGE -> change(any, zone);
                case NEXT_CLOCK_CHANGE -> change(change(any, zone), zone);
                case WHOLE_DAY_SKIPPED -> WorkingTimeCases.WHOLE_DAY_SKIPPED;
            };
        }

        private static Instant change(Instant any, ZoneId zone) {
            return Optional.ofNullable(zone.getRules().nextTransition(any))
                    .map(ZoneOffsetTransition::getInstant)
                    .orElse(any);
        }
    }

    static Arbitrary<Case> cases() {
        return Combinators.combine(stated(), stated(), instants(), moments(), ranges())
                .as((one, other, any, choice, range) -> {
                    Instant moment = choice.choose(any, one.zone());
                    return new Case(one.around(moment), other.around(moment), range.around(moment));
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<Stated> stated() {
        return Combinators.combine(
                        zones(), hours(), days(), away(), offsets().set().ofMaxSize(2))
                .as(Stated::new);
    }

    private static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZONES).map(ZoneId::of);
    }

    private static Arbitrary<Hours> hours() {
        Arbitrary<LocalTime> times = Arbitraries.oneOf(
                        Arbitraries.integers().between(0, DAY - 1),
                        Arbitraries.integers().between(0, 4 * HOUR),
                        Arbitraries.integers().between(0, 23).map(hour -> hour * HOUR))
                .map(LocalTime.MIDNIGHT::plusMinutes);
        return Combinators.combine(times, times).as(Hours::new);
    }

    private static Arbitrary<Set<DayOfWeek>> days() {
        return Arbitraries.of(DayOfWeek.class).set();
    }

    private static Arbitrary<Set<Absence>> away() {
        return Combinators.combine(offsets(), Arbitraries.integers().between(0, 3))
                .as(Absence::new)
                .set()
                .ofMaxSize(2);
    }

    private static Arbitrary<Integer> offsets() {
        return Arbitraries.integers().between(-6, 6);
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(0, Duration.between(FIRST, LAST).toMinutes())
                .map(minute -> FIRST.plus(Duration.ofMinutes(minute)));
    }

    private static Arbitrary<Moment> moments() {
        return Arbitraries.of(Moment.class);
    }

    private static Arbitrary<Minutes> ranges() {
        return Combinators.combine(
                        Arbitraries.integers().between(-DAY, 4 * DAY),
                        Arbitraries.integers().between(0, 8 * DAY))
                .as(Minutes::new);
    }
}
