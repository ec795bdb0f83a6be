package dev.ssc.core.term;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.PersonKind;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.relationship.ProductTeam;
import dev.ssc.core.relationship.TeamSync;
import dev.ssc.core.time.WorkingTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** People and seats: Ana, an engineer in Lisbon, her manager Mo, and the product manager Pam of fern. */
final class Neighbours {

    static final Seat.OfGroup FERN = new Seat.OfGroup("plan", "fern");
    static final Seat.OfGroup MOSS = new Seat.OfGroup("plan", "moss");
    static final Seat.OfGroup OAK = new Seat.OfGroup("run", "oak");
    static final Seat.OfSection DEV = new Seat.OfSection("dev");
    static final Seat.OfFunction LEGAL = new Seat.OfFunction("Legal", "legal");

    static final Person ANA =
            person("ana", "Ana Ulm", PersonKind.ENGINEER).manager("mo").build();
    static final Person MO = person("mo", "Mo Ash", PersonKind.MANAGER).build();
    static final Person PAM =
            person("pam", "Pam Yew", PersonKind.PRODUCT_MANAGER).build();

    private Neighbours() {}

    static Person.Builder person(String key, String name, PersonKind kind) {
        return Person.builder().key(key).name(name).kind(kind).workingTime(in("Europe/Lisbon"));
    }

    static WorkingTime in(String zone) {
        return WorkingTime.builder().zone(ZoneId.of(zone)).build();
    }

    static WorkingTime away(String from, String to) {
        return WorkingTime.builder()
                .zone(ZoneId.of("Europe/Lisbon"))
                .addAway(Range.closedOpen(day(from), day(to)))
                .build();
    }

    static TermSurroundings ana() {
        return ana(FERN).build();
    }

    static TermSurroundings.Builder ana(Seat seat) {
        return TermSurroundings.builder()
                .person(ANA)
                .manager(MO)
                .seat(seat)
                .seatText("the seat")
                .team(new ProductTeam(
                        Optional.of(PAM), Optional.of(TeamSync.of("2026-03-10T16:00Z")), Optional.of("#fern")));
    }

    static Term active(Seat seat, String person, String since) {
        return term(seat, person, TermPhase.ACTIVE, Optional.of(day(since)));
    }

    static Term in(TermPhase phase, Seat seat, String person) {
        return term(seat, person, phase, Optional.empty());
    }

    private static Term term(Seat seat, String person, TermPhase phase, Optional<LocalDate> since) {
        Counterpart who = new Counterpart(person + " by name", Optional.of(person), Optional.empty());
        return new Term(seat, who, phase, since, ImmutableList.of());
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
