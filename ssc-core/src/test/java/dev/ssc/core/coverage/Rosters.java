package dev.ssc.core.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Function;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.organisation.Section;
import dev.ssc.core.organisation.Stage;
import dev.ssc.core.term.Aside;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.time.WorkingTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A small organisation: the stages plan (fern, moss) and run (oak), two people, a function that takes oak's questions. */
final class Rosters {

    static final Seat.OfGroup FERN = new Seat.OfGroup("plan", "fern");
    static final Seat.OfGroup MOSS = new Seat.OfGroup("plan", "moss");
    static final Seat.OfGroup OAK = new Seat.OfGroup("run", "oak");
    static final Seat.OfSection DEV = new Seat.OfSection("dev");
    static final Seat.OfFunction LEGAL = new Seat.OfFunction("Legal", "legal");

    private Rosters() {}

    static Organisation organisation() {
        return Organisation.of(
                ImmutableList.of(new Section("dev", "Dev", ImmutableList.of())),
                ImmutableList.of(stage("plan", FERN, MOSS), stage("run", OAK), stage("bare")),
                ImmutableList.of(Function.builder()
                        .seat(LEGAL)
                        .name("Legal")
                        .addRelated("run/oak")
                        .build()),
                ImmutableList.of(person("ana", "Ana Ulm"), person("bo", "Bo Elm"), person("mo", "Mo Ash")));
    }

    private static Stage stage(String key, Seat.OfGroup... seats) {
        return new Stage(
                key,
                key,
                Optional.of("dev"),
                Stream.of(seats)
                        .map(seat ->
                                Group.builder().seat(seat).name(seat.group()).build())
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Everybody is on holiday on the first of May, and Bo is off for the second week of September. */
    private static Person person(String key, String name) {
        WorkingTime.Builder time = WorkingTime.builder().addHolidays(LocalDate.of(2026, 5, 1));
        if (key.equals("bo")) {
            time.addAway(Range.closedOpen(day("2026-09-07"), day("2026-09-14")));
        }
        return Person.builder().key(key).name(name).workingTime(time.build()).build();
    }

    static Counterpart who(String person) {
        String name = organisation().person(person).orElseThrow().name();
        return new Counterpart(name, Optional.of(person), Optional.empty());
    }

    static Term active(Seat seat, String person, Aside... asides) {
        return new Term(seat, who(person), TermPhase.ACTIVE, Optional.empty(), ImmutableList.copyOf(asides));
    }

    static Term in(TermPhase phase, Seat seat, String person, Aside... asides) {
        return new Term(seat, who(person), phase, Optional.empty(), ImmutableList.copyOf(asides));
    }

    static Aside away(String from, String to) {
        return new Aside(day(from), Optional.of(day(to)), Optional.empty());
    }

    static Aside backfilled(String from, String to, String backfill) {
        return new Aside(day(from), Optional.of(day(to)), Optional.of(backfill));
    }

    static Roster roster(Term... terms) {
        return Roster.of(organisation(), List.of(terms), List.of());
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
