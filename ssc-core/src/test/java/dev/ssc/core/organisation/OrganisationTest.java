package dev.ssc.core.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@Tag("ORG-1")
class OrganisationTest {

    private static final Counterpart KIM = new Counterpart("Kim Eibe", Optional.of("kim"), Optional.empty());
    private static final Group FERN = group("plan", "fern", KIM);
    private static final Group MOSS = group("plan", "moss");
    private static final Group OTHER_FERN = group("ship", "fern");
    private static final Section DEV = new Section("dev", "Dev", ImmutableList.of(KIM));
    private static final Stage PLAN = new Stage("plan", "Plan", Optional.of("dev"), ImmutableList.of(FERN, MOSS));
    private static final Stage SHIP = new Stage("ship", "Ship", Optional.of("gone"), ImmutableList.of(OTHER_FERN));
    private static final Stage IDLE = new Stage("idle", "Idle", Optional.empty(), ImmutableList.of(group("idle", "a")));
    private static final Function SALES = Function.builder()
            .seat(new Seat.OfFunction("Sales", "sales"))
            .name("Selling")
            .build();
    private static final Person ADA = person("ada", "Ada Birk");
    private static final Person OTHER_ADA = person("ada2", "Ada Birk");

    private static final Organisation ORGANISATION = Organisation.of(
            ImmutableList.of(DEV),
            ImmutableList.of(PLAN, SHIP, IDLE),
            ImmutableList.of(SALES),
            ImmutableList.of(ADA, OTHER_ADA));

    @Test
    void groupsStandInTheOrderOfTheirStages() {
        assertEquals(
                ImmutableList.of("plan/fern", "plan/moss", "ship/fern", "idle/a"),
                ORGANISATION.groups().stream()
                        .map(group -> group.seat().stage() + "/" + group.key())
                        .collect(ImmutableList.toImmutableList()));
    }

    @Test
    void whatWasGivenIsKept() {
        assertEquals(ImmutableList.of(DEV), ORGANISATION.sections());
        assertEquals(ImmutableList.of(PLAN, SHIP, IDLE), ORGANISATION.stages());
        assertEquals(ImmutableList.of(SALES), ORGANISATION.functions());
        assertEquals(ImmutableList.of(ADA, OTHER_ADA), ORGANISATION.people());
    }

    @Test
    void keysFindWhatTheyIdentify() {
        assertEquals(Optional.of(DEV), ORGANISATION.section("dev"));
        assertEquals(Optional.of(SHIP), ORGANISATION.stage("ship"));
        assertEquals(Optional.of(OTHER_FERN), ORGANISATION.group(new Seat.OfGroup("ship", "fern")));
        assertEquals(Optional.of(SALES), ORGANISATION.function(new Seat.OfFunction("Sales", "sales")));
        assertEquals(Optional.of(OTHER_ADA), ORGANISATION.person("ada2"));
    }

    @Test
    void aKeyThatIdentifiesNothingFindsNothing() {
        assertEquals(Optional.empty(), ORGANISATION.section("plan"));
        assertEquals(Optional.empty(), ORGANISATION.stage("dev"));
        assertEquals(Optional.empty(), ORGANISATION.group(new Seat.OfGroup("ship", "moss")));
        assertEquals(Optional.empty(), ORGANISATION.function(new Seat.OfFunction("sales", "sales")));
        assertEquals(Optional.empty(), ORGANISATION.person("Ada Birk"));
    }

    @Test
    void aGroupKeyInTwoStagesIsTwoGroups() {
        assertEquals(ImmutableList.of(FERN, OTHER_FERN), ORGANISATION.groupsNamed("fern"));
        assertEquals(ImmutableList.of(MOSS), ORGANISATION.groupsNamed("moss"));
        assertEquals(ImmutableList.of(), ORGANISATION.groupsNamed("none"));
    }

    @Test
    void aNameThatTwoPeopleHaveFindsBoth() {
        assertEquals(ImmutableList.of(ADA, OTHER_ADA), ORGANISATION.peopleNamed("Ada Birk"));
        assertEquals(ImmutableList.of(), ORGANISATION.peopleNamed("ada birk"));
    }

    @Test
    void theSectionOfAGroupIsTheOneItsStageNamesEvenIfThereIsNoSuchSection() {
        assertEquals(Optional.of("dev"), ORGANISATION.sectionOf(FERN));
        assertEquals(Optional.of("gone"), ORGANISATION.sectionOf(OTHER_FERN));
        assertEquals(Optional.empty(), ORGANISATION.sectionOf(group("idle", "a")));
        assertEquals(ImmutableList.of(PLAN), ORGANISATION.stagesOf("dev"));
        assertEquals(ImmutableList.of(SHIP), ORGANISATION.stagesOf("gone"));
    }

    @Test
    void seatsAreGroupsThenSectionsThenFunctions() {
        assertEquals(
                ImmutableList.of(
                        "group/plan/fern",
                        "group/plan/moss",
                        "group/ship/fern",
                        "group/idle/a",
                        "section/dev",
                        "function/Sales/sales"),
                ORGANISATION.seats().stream().map(Seat::toString).collect(ImmutableList.toImmutableList()));
    }

    @Test
    void everySeatHasANameAndCounterparts() {
        assertEquals("Dev", ORGANISATION.name(DEV.seat()));
        assertEquals("Selling", ORGANISATION.name(SALES.seat()));
        assertEquals(ImmutableList.of(KIM), ORGANISATION.counterparts(FERN.seat()));
        assertEquals(ImmutableList.of(), ORGANISATION.counterparts(SALES.seat()));
        assertTrue(ORGANISATION.has(MOSS.seat()));
    }

    @Test
    void anUnknownSeatIsRefusedByName() {
        Seat unknown = new Seat.OfSection("ops");
        var refusal = assertThrows(IllegalArgumentException.class, () -> ORGANISATION.name(unknown));
        assertEquals("there is no section/ops", refusal.getMessage());
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertRefused(() -> Organisation.of(
                ImmutableList.of(DEV, DEV), ImmutableList.of(), ImmutableList.of(), ImmutableList.of()));
        assertRefused(() -> Organisation.of(
                ImmutableList.of(), ImmutableList.of(PLAN, PLAN), ImmutableList.of(), ImmutableList.of()));
        assertRefused(() -> Organisation.of(
                ImmutableList.of(), ImmutableList.of(), ImmutableList.of(SALES, SALES), ImmutableList.of()));
        assertRefused(() -> Organisation.of(
                ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of(ADA, ADA)));
        assertRefused(() -> ofStages(new Stage("plan", "Plan", Optional.empty(), ImmutableList.of(FERN, FERN))));
    }

    @Test
    void aGroupWhoseSeatNamesAnotherStageIsRefused() {
        assertRefused(() -> ofStages(new Stage("ship", "Ship", Optional.empty(), ImmutableList.of(FERN))));
    }

    @Test
    void organisationsThatHoldTheSameAreEqual() {
        assertEquals(ofStages(PLAN, SHIP), ofStages(PLAN, SHIP));
        assertEquals(ofStages(PLAN, SHIP).hashCode(), ofStages(PLAN, SHIP).hashCode());
        assertNotEquals(ofStages(PLAN, SHIP), ofStages(SHIP, PLAN));
    }

    private static void assertRefused(Executable building) {
        assertThrows(IllegalArgumentException.class, building);
    }

    private static Organisation ofStages(Stage... stages) {
        return Organisation.of(
                ImmutableList.of(), ImmutableList.copyOf(stages), ImmutableList.of(), ImmutableList.of());
    }

    private static Group group(String stage, String key, Counterpart... counterparts) {
        return Group.builder()
                .seat(new Seat.OfGroup(stage, key))
                .name(key)
                .addAllCounterparts(Stream.of(counterparts).toList())
                .build();
    }

    private static Person person(String key, String name) {
        return Person.builder().key(key).name(name).build();
    }
}
