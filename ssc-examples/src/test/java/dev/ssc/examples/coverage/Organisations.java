package dev.ssc.examples.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.coverage.SeatRequest;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Function;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.Region;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.organisation.Section;
import dev.ssc.core.organisation.Stage;
import dev.ssc.core.term.Aside;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.time.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Small organisations to print. */
final class Organisations {

    static final Seat.OfGroup FERN = new Seat.OfGroup("plants", "fern");
    static final Seat.OfGroup MOSS = new Seat.OfGroup("plants", "moss");
    static final Seat.OfGroup OTHER_FERN = new Seat.OfGroup("stones", "fern");
    static final Seat.OfFunction BOOKS = new Seat.OfFunction("Money & Co", "books");

    private static final Counterpart ANA = new Counterpart("Ana", Optional.of("ana"), Optional.of(Region.EMEA));
    private static final Counterpart BO = new Counterpart("Bo", Optional.of("bo"), Optional.empty());
    private static final Counterpart NOBODY_KNOWN = new Counterpart("Cy", Optional.empty(), Optional.empty());

    private Organisations() {}

    /** Ana is off from 2 to 9 March, Bo is aside until 1 April and Mo stands in, and one key stands in two stages. */
    static Roster roster() {
        Organisation organisation = organisation();
        return Roster.of(
                organisation,
                ImmutableList.of(
                        Term.stated(FERN, ANA),
                        Term.stated(FERN, NOBODY_KNOWN),
                        new Term(
                                MOSS,
                                BO,
                                TermPhase.ASIDE,
                                Optional.of(LocalDate.parse("2025-01-01")),
                                ImmutableList.of(new Aside(
                                        LocalDate.parse("2026-03-01"),
                                        Optional.of(LocalDate.parse("2026-04-01")),
                                        Optional.of("mo")))),
                        Term.stated(BOOKS, BO)),
                ImmutableList.of(
                        new SeatRequest(OTHER_FERN, "Pat", Instant.parse("2026-01-05T10:00:00Z")),
                        new SeatRequest(new Seat.OfSection("nature"), "Pat", Instant.parse("2026-01-05T10:00:00Z"))));
    }

    /** Names that try to be markup, colours, and more columns than letters. */
    static Roster hostile() {
        String name = "<script>alert('x')</script>";
        Seat.OfGroup seat = new Seat.OfGroup("\"><b>", "&amp;");
        Counterpart counterpart = new Counterpart("\u001b[31mRed\u202e 李", Optional.empty(), Optional.empty());
        Group group = Group.builder()
                .seat(seat)
                .name(name)
                .addCounterparts(counterpart)
                .build();
        Function function = Function.builder()
                .seat(new Seat.OfFunction("<td>", "f"))
                .name("</table>")
                .addContacts("\"quoted\" & 'so'")
                .build();
        return Roster.stated(Organisation.of(
                ImmutableList.of(new Section("s", "</title><i>", ImmutableList.of())),
                ImmutableList.of(new Stage("\"><b>", "<!--", Optional.of("<none>"), ImmutableList.of(group))),
                ImmutableList.of(function),
                ImmutableList.of()));
    }

    private static Organisation organisation() {
        return Organisation.of(
                ImmutableList.of(new Section("nature", "Nature", ImmutableList.of())),
                ImmutableList.of(
                        new Stage(
                                "plants",
                                "Plants",
                                Optional.of("nature"),
                                ImmutableList.of(group(FERN, "Fern", ANA, NOBODY_KNOWN), group(MOSS, "Moss", BO))),
                        new Stage(
                                "stones",
                                "Stones",
                                Optional.empty(),
                                ImmutableList.of(group(OTHER_FERN, "Fern stone")))),
                ImmutableList.of(Function.builder()
                        .seat(BOOKS)
                        .name("Books")
                        .addContacts("Kim")
                        .addCounterparts(BO)
                        .addRelated("stones")
                        .build()),
                ImmutableList.of(
                        person("ana", "Ana")
                                .workingTime(WorkingTime.builder()
                                        .addAway(Range.closedOpen(
                                                LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-09")))
                                        .build())
                                .build(),
                        person("bo", "Bo").build(),
                        person("mo", "Mo").build()));
    }

    private static Group group(Seat.OfGroup seat, String name, Counterpart... counterparts) {
        return Group.builder()
                .seat(seat)
                .name(name)
                .addCounterparts(counterparts)
                .build();
    }

    private static Person.Builder person(String key, String name) {
        return Person.builder().key(key).name(name);
    }
}
