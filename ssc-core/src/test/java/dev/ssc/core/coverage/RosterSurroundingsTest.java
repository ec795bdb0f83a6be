package dev.ssc.core.coverage;

import static dev.ssc.core.coverage.Rosters.DEV;
import static dev.ssc.core.coverage.Rosters.FERN;
import static dev.ssc.core.coverage.Rosters.LEGAL;
import static dev.ssc.core.coverage.Rosters.MOSS;
import static dev.ssc.core.coverage.Rosters.OAK;
import static dev.ssc.core.coverage.Rosters.active;
import static dev.ssc.core.coverage.Rosters.roster;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.organisation.Stage;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermSurroundings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LIFE-2")
class RosterSurroundingsTest {

    private static final Term OF_FERN = active(FERN, "bo");
    private static final Term OF_MOSS = active(MOSS, "mo");
    private static final Term OF_OAK = active(OAK, "bo");

    private static TermSurroundings around(Seat seat) {
        Roster roster = roster(OF_FERN, OF_MOSS, OF_OAK);
        return RosterSurroundings.of(roster)
                .around(roster.organisation().person("ana").orElseThrow(), seat);
    }

    @Test
    @Tag("REL-9")
    void aGroupHasItsStageAndItsSectionAroundIt() {
        assertEquals(List.of(OF_FERN), around(FERN).here());
        assertEquals(List.of(OF_MOSS), around(FERN).inStage());
        assertEquals(List.of(OF_MOSS, OF_OAK), around(FERN).inSection());
        assertEquals("group/fern", around(FERN).seatText());
    }

    @Test
    @Tag("REL-7")
    void aSectionHasItsGroupsAroundIt() {
        assertEquals(List.of(), around(DEV).here());
        assertEquals(List.of(), around(DEV).inStage());
        assertEquals(List.of(OF_FERN, OF_MOSS, OF_OAK), around(DEV).inSection());
    }

    @Test
    @Tag("REL-9")
    void aFunctionStandsAlone() {
        assertEquals(List.of(), around(LEGAL).inStage());
        assertEquals(List.of(), around(LEGAL).inSection());
        assertEquals(Optional.empty(), around(LEGAL).team().channel());
    }

    @Test
    @Tag("REL-1")
    void managerAndProductManagerAreFoundAmongThePeople() {
        Person ana = Person.builder().key("ana").name("Ana").manager("mo").build();
        Person mo = Person.builder().key("mo").name("Mo").build();
        Person pam = Person.builder().key("pam").name("Pam Yew").build();
        Group fern = Group.builder()
                .seat(FERN)
                .name("Fern")
                .addProductManagers("Pam Yew", "Nobody Known")
                .channel("#fern")
                .build();
        Organisation organisation = Organisation.of(
                ImmutableList.of(),
                ImmutableList.of(new Stage("plan", "Plan", Optional.empty(), ImmutableList.of(fern))),
                ImmutableList.of(),
                ImmutableList.of(ana, mo, pam));
        TermSurroundings around =
                RosterSurroundings.of(Roster.stated(organisation)).around(ana, FERN);
        assertEquals(Optional.of(mo), around.manager());
        assertEquals(Optional.of(pam), around.team().productManager());
        assertEquals(Optional.of("#fern"), around.team().channel());
        assertEquals(List.of(), around.inSection());
    }
}
