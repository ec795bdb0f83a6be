package dev.ssc.core.cadence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Function;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.organisation.Section;
import dev.ssc.core.organisation.Stage;
import dev.ssc.core.rhythm.Rhythm;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.time.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A small organisation: section dev (Mo), stage plan with fern (Ana and Bo), moss (Ana) and vacant reed, function budget
 * (Kim, who is not linked) with two rhythms. Ana works in Los Angeles.
 */
final class Tables {

    static final Seat.OfGroup FERN = new Seat.OfGroup("plan", "fern");
    static final Seat.OfGroup MOSS = new Seat.OfGroup("plan", "moss");
    static final Seat.OfSection DEV = new Seat.OfSection("dev");
    static final Seat.OfFunction BUDGET = new Seat.OfFunction("Finance", "budget");
    static final LocalDate ANCHOR = LocalDate.of(2026, 1, 31);

    private Tables() {}

    static Organisation organisation() {
        return Organisation.of(
                ImmutableList.of(new Section("dev", "Dev", counterparts("mo"))),
                ImmutableList.of(new Stage(
                        "plan",
                        "Plan",
                        Optional.of("dev"),
                        ImmutableList.of(
                                group(FERN, "ana", "bo"),
                                group(MOSS, "ana"),
                                group(new Seat.OfGroup("plan", "reed"))))),
                ImmutableList.of(Function.builder()
                        .seat(BUDGET)
                        .name("Budget")
                        .addCounterparts(new Counterpart("Kim Eibe", Optional.empty(), Optional.empty()))
                        .rhythm(Rhythm.parse("1x Qtr on budget + once per month")
                                .orElseThrow())
                        .build()),
                ImmutableList.of(
                        person("ana", "America/Los_Angeles"),
                        person("bo", "Asia/Tokyo"),
                        person("mo", "Europe/London")));
    }

    private static Person person(String key, String zone) {
        return Person.builder()
                .key(key)
                .name(key)
                .workingTime(WorkingTime.builder().zone(ZoneId.of(zone)).build())
                .build();
    }

    private static Group group(Seat.OfGroup seat, String... people) {
        return Group.builder()
                .seat(seat)
                .name(seat.group())
                .counterparts(counterparts(people))
                .build();
    }

    static ImmutableList<Counterpart> counterparts(String... people) {
        return Stream.of(people)
                .map(key -> new Counterpart(key, Optional.of(key), Optional.empty()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Bo's term that is over, and counts for nothing. */
    static Term past(Seat seat) {
        return new Term(seat, counterparts("bo").get(0), TermPhase.ENDED, Optional.of(ANCHOR), ImmutableList.of());
    }

    static Acts acts(Act... acts) {
        return acts(ImmutableMap.of(), List.of(), acts);
    }

    static Acts acts(ImmutableMap<Seat, SeatCadence> seats, List<Release> releases, Act... acts) {
        return new Acts(Optional.of(ANCHOR), seats, ImmutableList.copyOf(acts), ImmutableList.copyOf(releases));
    }

    static Act.Builder act(String id, String at, String by, Seat seat, ObligationKind kind) {
        return Act.builder()
                .id(id)
                .at(Instant.parse(at))
                .by(Who.person(by))
                .seat(seat)
                .kind(kind);
    }

    static Cadences table(Acts acts, String on) {
        return Cadences.of(Roster.stated(organisation()), acts, LocalDate.parse(on));
    }

    /** Such as {@code group/fern update P1M}. */
    static List<String> owed(Cadences table) {
        return table.rows().stream().map(Tables::said).toList();
    }

    private static String said(CadenceHistory row) {
        Obligation owed = row.obligation();
        return owed.seat()
                        .map(organisation()::text)
                        .or(() -> owed.person().map(Who::text))
                        .orElseThrow()
                + " " + owed.kind().word()
                + " " + owed.part().every().iso()
                + owed.text().map(text -> " " + text).orElse("");
    }

    static CadenceHistory row(Cadences table, String owed) {
        return table.rows().stream()
                .filter(row -> said(row).equals(owed))
                .findFirst()
                .orElseThrow();
    }
}
