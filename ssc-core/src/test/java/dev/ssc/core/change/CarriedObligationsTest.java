package dev.ssc.core.change;

import static dev.ssc.core.change.Snapshots.group;
import static dev.ssc.core.change.Snapshots.snapshot;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.cadence.Act;
import dev.ssc.core.cadence.Acts;
import dev.ssc.core.cadence.CadenceHistory;
import dev.ssc.core.cadence.Cadences;
import dev.ssc.core.cadence.ObligationKind;
import dev.ssc.core.cadence.SeatCadence;
import dev.ssc.core.cadence.Standing;
import dev.ssc.core.cadence.Who;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.rhythm.Rhythm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ORG-8")
class CarriedObligationsTest {

    private static final LocalDate ANCHOR = LocalDate.of(2026, 1, 31);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Organisation OAK_AND_ELM =
            snapshot(group("dev/plan/oak", "Ana"), group("dev/plan/elm", "Ana"));
    private static final Organisation TREE = snapshot(group("dev/plan/tree", "Ana"));
    private static final Declaration MERGE = new Declaration.Merge(ImmutableList.of("oak", "elm"), "tree");

    private static Act update(String id, String group, String day) {
        return Act.builder()
                .id(id)
                .at(Instant.parse(day + "T10:00:00Z"))
                .by(new Who("Ana", false))
                .seat(new Seat.OfGroup("plan", group))
                .kind(ObligationKind.UPDATE)
                .build();
    }

    private static Acts acts(ImmutableMap<Seat, SeatCadence> seats, Act... acts) {
        return new Acts(Optional.of(ANCHOR), seats, ImmutableList.copyOf(acts), ImmutableList.of());
    }

    private static ImmutableMap<Seat, SeatCadence> anchored(String group, LocalDate anchor) {
        return ImmutableMap.of(
                new Seat.OfGroup("plan", group), new SeatCadence(Optional.of(anchor), Optional.empty(), false));
    }

    private static Cadences carried(Organisation from, Organisation to, Acts acts, Declaration declared) {
        Lineage lineage = Lineage.between(from, to, new Declarations(ImmutableList.of(declared)));
        Acts carried = lineage.carry(acts, Cadences.of(Roster.stated(from), acts, DAY));
        return Cadences.of(Roster.of(to, lineage.carry(Roster.stated(from).terms()), ImmutableList.of()), carried, DAY);
    }

    private static CadenceHistory row(Cadences table, String group, ObligationKind kind) {
        return table.rows().stream()
                .filter(row -> row.obligation().kind() == kind)
                .filter(row -> row.obligation().seat().equals(Optional.of(new Seat.OfGroup("plan", group))))
                .findFirst()
                .orElseThrow();
    }

    private static CadenceHistory before(Acts acts, String group) {
        return row(Cadences.of(Roster.stated(OAK_AND_ELM), acts, DAY), group, ObligationKind.UPDATE);
    }

    @Test
    void aRenamedGroupGoesOnWhereItWas() {
        Acts acts = acts(anchored("oak", LocalDate.of(2026, 2, 10)), update("a", "oak", "2026-02-12"));
        CadenceHistory after = row(
                carried(OAK_AND_ELM, TREE, acts, new Declaration.Rename("oak", "tree")), "tree", ObligationKind.UPDATE);
        assertEquals(before(acts, "oak").periods(), after.periods());
        assertEquals(before(acts, "oak").standing(), after.standing());
    }

    @Test
    void eachChildOfASplitTakesOverTheOpenObligations() {
        Acts acts = acts(anchored("tree", LocalDate.of(2026, 2, 10)), update("a", "tree", "2026-02-12"));
        Cadences table =
                carried(TREE, OAK_AND_ELM, acts, new Declaration.Split("tree", ImmutableList.of("oak", "elm")));
        CadenceHistory whole = row(Cadences.of(Roster.stated(TREE), acts, DAY), "tree", ObligationKind.UPDATE);
        assertEquals(whole.periods(), row(table, "oak", ObligationKind.UPDATE).periods());
        assertEquals(whole.standing(), row(table, "elm", ObligationKind.UPDATE).standing());
    }

    @Test
    void ofTwoLikeObligationsTheEarlierDueDateStays() {
        Acts acts = acts(ImmutableMap.of(), update("a", "oak", "2026-02-12"));
        Standing open = before(acts, "elm").standing();
        Standing after = row(carried(OAK_AND_ELM, TREE, acts, MERGE), "tree", ObligationKind.UPDATE)
                .standing();
        assertEquals(LocalDate.of(2026, 3, 31), before(acts, "oak").standing().due());
        assertEquals(LocalDate.of(2026, 3, 2), open.due());
        assertEquals(open, after);
    }

    @Test
    void eachKindIsJudgedByItself() {
        Acts acts = acts(
                anchored("elm", LocalDate.of(2026, 2, 17)),
                update("a", "oak", "2026-02-12"),
                update("b", "oak", "2026-03-09"));
        Cadences table = carried(OAK_AND_ELM, TREE, acts, MERGE);
        assertEquals(
                LocalDate.of(2026, 3, 17),
                row(table, "tree", ObligationKind.UPDATE).standing().due());
        assertEquals(
                LocalDate.of(2026, 3, 2),
                row(table, "tree", ObligationKind.FEEDBACK).standing().due());
    }

    @Test
    void differentRhythmsAreAllOwedAndTheSameOnce() {
        SeatCadence weekly = new SeatCadence(Optional.empty(), Rhythm.parse("weekly scrum"), false);
        SeatCadence both = new SeatCadence(Optional.empty(), Rhythm.parse("weekly scrum + once per month"), true);
        Cadences table = carried(
                OAK_AND_ELM,
                TREE,
                acts(ImmutableMap.of(new Seat.OfGroup("plan", "oak"), weekly, new Seat.OfGroup("plan", "elm"), both)),
                MERGE);
        assertEquals(
                ImmutableList.of("update", "feedback", "office-hours", "rhythm", "rhythm", "one-on-one"),
                table.rows().stream()
                        .map(row -> row.obligation().kind().word())
                        .collect(ImmutableList.toImmutableList()));
    }

    @Test
    void otherSeatsAndOneOnOnesStayAsTheyAre() {
        Act talk = Act.builder()
                .id("t")
                .at(Instant.parse("2026-02-12T10:00:00Z"))
                .by(new Who("Ana", false))
                .kind(ObligationKind.ONE_ON_ONE)
                .build();
        Acts acts = acts(anchored("elm", LocalDate.of(2026, 2, 10)), talk, update("a", "elm", "2026-02-12"));
        Lineage renamed = Lineage.between(
                OAK_AND_ELM,
                snapshot(group("dev/plan/tree", "Ana"), group("dev/plan/elm", "Ana")),
                new Declarations(ImmutableList.of(new Declaration.Rename("oak", "tree"))));
        Acts carried = renamed.carry(acts, Cadences.of(Roster.stated(OAK_AND_ELM), acts, DAY));
        assertEquals(acts.acts(), carried.acts());
        assertEquals(acts.of(new Seat.OfGroup("plan", "elm")), carried.of(new Seat.OfGroup("plan", "elm")));
    }
}
