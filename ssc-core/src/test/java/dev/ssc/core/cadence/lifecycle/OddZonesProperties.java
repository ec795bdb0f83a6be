package dev.ssc.core.cadence.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.core.cadence.ActManner;
import dev.ssc.core.cadence.CadencePolicy;
import dev.ssc.core.cadence.ObligationKind;
import dev.ssc.core.cadence.PeriodOutcome;
import dev.ssc.core.cadence.command.Begin;
import dev.ssc.core.cadence.command.DoAct;
import dev.ssc.core.cadence.command.Frequency;
import dev.ssc.core.lifecycle.Deadline;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.rhythm.Every;
import dev.ssc.core.time.WorkingTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Fifty years of an obligation in zones where days begin at odd moments, against a walk over the calendar. */
@Tag("CAD-4")
@Tag("CAD-5")
class OddZonesProperties {

    private static final int YEARS = 50;

    @Property(tries = 24)
    void everyDueDayBeginsInTheZoneOfThePersonAndAnActAtThatMomentIsOnTime(
            @ForAll("zones") String zoneName, @ForAll("anchors") LocalDate anchor, @ForAll("slowPeriods") Every every) {
        ZoneId zone = ZoneId.of(zoneName);
        Lifecycle<CadenceState> kept = begun(zone, anchor, every);
        for (int period = 1; walked(anchor, every, period).isBefore(anchor.plusYears(YEARS)); period++) {
            LocalDate due = walked(anchor, every, period);
            Instant begins = dueDeadline(kept.state());
            assertEquals(due, LocalDate.ofInstant(begins, zone), zoneName);
            assertTrue(LocalDate.ofInstant(begins.minusNanos(1), zone).isBefore(due), zoneName);
            kept = kept.after(kept.decide(new DoAct("ana", zone, ActManner.POST), begins));
            assertEquals(
                    Optional.of(PeriodOutcome.ON_TIME),
                    kept.state().settled().get(period - 1).outcome());
            assertEquals(due, kept.state().settled().get(period - 1).due());
        }
    }

    private static Lifecycle<CadenceState> begun(ZoneId zone, LocalDate anchor, Every every) {
        Lifecycle<CadenceState> nothing = Lifecycle.of(CadenceState.nothing("u"));
        Begin begin = new Begin(
                "ana",
                WorkingTime.builder().zone(zone).build(),
                Optional.empty(),
                ObligationKind.UPDATE,
                new Frequency.Each(every),
                anchor,
                CadencePolicy.defaults());
        return nothing.after(nothing.decide(begin, anchor.atStartOfDay(zone).toInstant()));
    }

    /** D(k) from the anchor, then day by day to one from Monday to Friday. */
    private static LocalDate walked(LocalDate anchor, Every every, int period) {
        LocalDate day = anchor.plus(every.period().multipliedBy(period));
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static Instant dueDeadline(CadenceState state) {
        return state.deadlines().stream()
                .filter(deadline -> deadline.name().equals("due"))
                .map(Deadline::time)
                .findFirst()
                .orElseThrow();
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(
                "Pacific/Chatham",
                "Asia/Kathmandu",
                "America/St_Johns",
                "America/Sao_Paulo",
                "Africa/Cairo",
                "Australia/Lord_Howe",
                "Africa/Casablanca",
                "Asia/Tehran",
                "Pacific/Kiritimati",
                "Etc/GMT+12");
    }

    @Provide
    Arbitrary<LocalDate> anchors() {
        return Arbitraries.integers().between(0, 1500).map(LocalDate.of(2000, 1, 1)::plusDays);
    }

    /** A week of fifty years is the same walk, and takes much longer. */
    @Provide
    Arbitrary<Every> slowPeriods() {
        return Arbitraries.of(Every.MONTH, Every.QUARTER);
    }
}
