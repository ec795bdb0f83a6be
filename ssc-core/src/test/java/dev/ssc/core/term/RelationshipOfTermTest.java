package dev.ssc.core.term;

import static dev.ssc.core.term.Neighbours.DEV;
import static dev.ssc.core.term.Neighbours.FERN;
import static dev.ssc.core.term.Neighbours.LEGAL;
import static dev.ssc.core.term.Neighbours.MOSS;
import static dev.ssc.core.term.Neighbours.OAK;
import static dev.ssc.core.term.Neighbours.active;
import static dev.ssc.core.term.Neighbours.ana;
import static dev.ssc.core.term.Neighbours.day;
import static dev.ssc.core.term.Neighbours.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ssc.core.organisation.PersonKind;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.relationship.ItemStatus;
import dev.ssc.core.relationship.ProductTeam;
import dev.ssc.core.relationship.RelationshipRule;
import dev.ssc.core.term.command.SettleItem;
import dev.ssc.core.term.command.StepAside;
import dev.ssc.core.time.WorkingTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What opens when a term becomes active. */
class RelationshipOfTermTest {

    private static Object shown(TermSurroundings around, String what) {
        return Optional.ofNullable(TermStory.around(around)
                        .wayTo(TermPhase.ACTIVE)
                        .state()
                        .view()
                        .get(what))
                .orElse("nothing");
    }

    private static Object introduction(WorkingTime person, Optional<WorkingTime> productManager) {
        return shown(
                ana(FERN)
                        .person(Neighbours.person("ana", "Ana Ulm", PersonKind.ENGINEER)
                                .manager("mo")
                                .workingTime(person)
                                .build())
                        .team(new ProductTeam(
                                productManager.map(time -> Neighbours.person("pam", "Pam", PersonKind.PRODUCT_MANAGER)
                                        .workingTime(time)
                                        .build()),
                                Optional.empty(),
                                Optional.empty()))
                        .build(),
                "introduction");
    }

    private static ItemStatus status(TermSurroundings around, RelationshipRule item) {
        return status(TermStory.around(around).wayTo(TermPhase.ACTIVE), item);
    }

    private static ItemStatus status(TermStory story, RelationshipRule item) {
        return story.state().relationship().orElseThrow().checklist().status(item);
    }

    private static TermSurroundings section(Term... inSection) {
        return ana(DEV).person(Neighbours.person("ana", "Ana Ulm", PersonKind.MANAGER)
                        .manager("mo")
                        .build())
                .addInSection(inSection)
                .build();
    }

    @Test
    @Tag("REL-1")
    void hoursThatMeetMakeACoffeeChatAndOthersAHandshake() {
        assertEquals(
                "coffee-chat",
                introduction(Neighbours.in("Europe/Lisbon"), Optional.of(Neighbours.in("Europe/Berlin"))));
        assertEquals(
                "handshake", introduction(Neighbours.in("Europe/Lisbon"), Optional.of(Neighbours.in("Asia/Tokyo"))));
    }

    @Test
    @Tag("REL-1")
    void unknownHoursLeaveTheIntroductionToAPerson() {
        assertEquals("undecided", introduction(Neighbours.in("Europe/Lisbon"), Optional.of(WorkingTime.unknown())));
        assertEquals("undecided", introduction(WorkingTime.unknown(), Optional.of(Neighbours.in("Europe/Lisbon"))));
        assertEquals("undecided", introduction(Neighbours.in("Europe/Lisbon"), Optional.empty()));
    }

    @Test
    @Tag("REL-1")
    void theDaysCountFromTheDayAfterApprovalAndAreFourteen() {
        WorkingTime lisbon = Neighbours.in("Europe/Lisbon");
        assertEquals("handshake", introduction(lisbon, Optional.of(Neighbours.away("2026-03-03", "2026-03-17"))));
        assertEquals("coffee-chat", introduction(lisbon, Optional.of(Neighbours.away("2026-03-03", "2026-03-16"))));
        assertEquals("coffee-chat", introduction(lisbon, Optional.of(Neighbours.away("2026-03-04", "2026-04-16"))));
    }

    @Test
    @Tag("REL-2")
    @Tag("REL-3")
    @Tag("REL-4")
    @Tag("REL-5")
    @Tag("REL-8")
    void theChecklistOpensWithAllItems() {
        TermSurroundings withFellow =
                ana(FERN).addHere(active(FERN, "bo", "2025-01-01")).build();
        assertEquals(
                Map.of(
                        "REL-1", "open",
                        "REL-2", "open",
                        "REL-3", "open",
                        "REL-4", "open",
                        "REL-5", "open",
                        "REL-6", "open",
                        "REL-7", "not-applicable",
                        "REL-8", "open"),
                shown(withFellow, "checklist"));
        assertEquals(
                Map.of(
                        "REL-1", "Pam Yew",
                        "REL-4", "Join 2026-03-10T16:00Z.",
                        "REL-5", "#fern",
                        "REL-6", "bo by name",
                        "REL-7", "Only the counterpart of a section meets those of its groups."),
                shown(withFellow, "notes"));
    }

    @Test
    @Tag("REL-2")
    void thereIsNoChecklistBeforeTheTermIsActive() {
        TermState proposed = TermStory.in(TermPhase.PROPOSED).state();
        assertEquals(Optional.empty(), Optional.ofNullable(proposed.view().get("checklist")));
        assertEquals(
                Optional.of(TermRule.TERM_1),
                TermStory.in(TermPhase.PROPOSED)
                        .rejects(new SettleItem(RelationshipRule.REL_2, ItemStatus.DONE, Optional.empty())));
    }

    @Test
    @Tag("REL-6")
    void fellowCounterpartsAreThoseWhoHoldTheSeatAndNotThePerson() {
        for (Seat seat : List.of(FERN, LEGAL)) {
            assertEquals(ItemStatus.NOT_APPLICABLE, status(ana(seat).build(), RelationshipRule.REL_6));
            assertEquals(
                    ItemStatus.NOT_APPLICABLE,
                    status(
                            ana(seat)
                                    .addHere(in(TermPhase.PROPOSED, seat, "bo"), in(TermPhase.ENDED, seat, "ana"))
                                    .build(),
                            RelationshipRule.REL_6));
            assertEquals(
                    ItemStatus.OPEN,
                    status(ana(seat).addHere(in(TermPhase.ASIDE, seat, "bo")).build(), RelationshipRule.REL_6));
        }
    }

    @Test
    @Tag("REL-6")
    @Tag("REL-7")
    void aSectionMeetsTheCounterpartsOfItsGroupsInstead() {
        assertEquals(ItemStatus.OPEN, status(section(), RelationshipRule.REL_7));
        assertEquals(ItemStatus.NOT_APPLICABLE, status(section(), RelationshipRule.REL_6));
        assertEquals(ItemStatus.NOT_APPLICABLE, status(ana(FERN).build(), RelationshipRule.REL_7));
        assertEquals(ItemStatus.NOT_APPLICABLE, status(ana(LEGAL).build(), RelationshipRule.REL_7));
    }

    @Test
    @Tag("REL-7")
    void theCounterpartsOfTheGroupsAreNamed() {
        TermSurroundings around = section(active(FERN, "bo", "2025-01-01"), active(OAK, "cy", "2025-01-01"));
        assertEquals("bo by name, cy by name", ((Map<?, ?>) shown(around, "notes")).get("REL-7"));
    }

    @Test
    @Tag("REL-2")
    @Tag("TERM-1")
    void anItemIsDoneOrNotApplicableForAReason() {
        TermStory story = TermStory.in(TermPhase.ACTIVE);
        story.does(new SettleItem(RelationshipRule.REL_2, ItemStatus.DONE, Optional.empty()));
        story.does(new SettleItem(RelationshipRule.REL_8, ItemStatus.NOT_APPLICABLE, Optional.of("no trackers")));
        assertEquals(ItemStatus.DONE, status(story, RelationshipRule.REL_2));
        assertEquals(ItemStatus.NOT_APPLICABLE, status(story, RelationshipRule.REL_8));
        for (Optional<String> reason : List.of(Optional.<String>empty(), Optional.of(" "))) {
            assertEquals(
                    Optional.of(RelationshipRule.REL_3),
                    story.rejects(new SettleItem(RelationshipRule.REL_3, ItemStatus.NOT_APPLICABLE, reason)));
        }
    }

    @Test
    @Tag("REL-4")
    void anItemCanBeSettledAgainAndWhileAside() {
        TermStory story = TermStory.in(TermPhase.ACTIVE);
        story.does(new SettleItem(RelationshipRule.REL_4, ItemStatus.NOT_APPLICABLE, Optional.of("no sync")));
        story.does(new StepAside(Optional.empty(), Optional.empty(), ana()));
        story.does(new SettleItem(RelationshipRule.REL_4, ItemStatus.DONE, Optional.empty()));
        assertEquals(ItemStatus.DONE, status(story, RelationshipRule.REL_4));
    }

    @Test
    @Tag("REL-9")
    void theMentorIsNoItem() {
        assertEquals(Optional.empty(), RelationshipRule.item("REL-9"));
        assertEquals(Optional.of(RelationshipRule.REL_8), RelationshipRule.item("REL-8"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new SettleItem(RelationshipRule.REL_9, ItemStatus.DONE, Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new SettleItem(RelationshipRule.REL_1, ItemStatus.OPEN, Optional.empty()));
    }

    @Test
    @Tag("REL-9")
    void theMentorIsOfTheSeatElseOfTheStageElseOfTheSection() {
        TermSurroundings.Builder around = ana(FERN).addInSection(active(OAK, "sec", "2020-01-01"));
        assertEquals("sec", shown(around.build(), "mentor"));
        around.addInStage(active(MOSS, "stg", "2024-01-01"));
        assertEquals("stg", shown(around.build(), "mentor"));
        around.addHere(active(FERN, "own", "2025-01-01"));
        assertEquals("own", shown(around.build(), "mentor"));
    }

    @Test
    @Tag("REL-9")
    void theLongestServingMentorsFirstAndAnUnknownBeginningIsTheLongest() {
        TermSurroundings.Builder around =
                ana(FERN).addHere(active(FERN, "bo", "2025-01-01"), active(FERN, "cy", "2024-01-01"));
        assertEquals("cy", shown(around.build(), "mentor"));
        around.addHere(active(FERN, "al", "2024-01-01"));
        assertEquals("al", shown(around.build(), "mentor"));
        around.addHere(in(TermPhase.ACTIVE, FERN, "zoe"));
        assertEquals("zoe", shown(around.build(), "mentor"));
    }

    @Test
    @Tag("REL-9")
    void nobodyMentorsThemselvesAndNobodyMentorsWhileAside() {
        TermSurroundings around = ana(FERN)
                .addHere(in(TermPhase.ASIDE, FERN, "bo"), in(TermPhase.INTERESTED, FERN, "cy"))
                .addInStage(active(MOSS, "ana", "2020-01-01"))
                .build();
        assertEquals("nothing", shown(around, "mentor"));
    }

    @Test
    @Tag("REL-1")
    void theBeginningIsThePersonsDay() {
        TermStory story = TermStory.in(TermPhase.ACTIVE);
        assertEquals(Optional.of(day("2026-03-02")), story.state().since());
        assertEquals("2026-03-02", story.state().view().get("since"));
    }
}
