package dev.ssc.core.change;

import static dev.ssc.core.change.Snapshots.changes;
import static dev.ssc.core.change.Snapshots.diff;
import static dev.ssc.core.change.Snapshots.findings;
import static dev.ssc.core.change.Snapshots.group;
import static dev.ssc.core.change.Snapshots.snapshot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Organisation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ORG-7")
class PossibleRenameTest {

    @Test
    void aRemovedAndAnAddedGroupOfOneStageWithTheSamePeopleAreAPossibleRename() {
        Organisation from = snapshot(group("dev/plan/moss"), group("dev/plan/fern", "Ana", "Bo"));
        Organisation to = snapshot(group("dev/plan/moss"), group("dev/plan/farn", "Bo", "Ana"));
        assertEquals(ImmutableList.of("warning ORG-7 line 11"), findings(from, to));
        assertEquals(ImmutableList.of(), changes(from, to));
    }

    @Test
    void theFindingHoldsBothKeysAndWhatIsAlike() {
        String message = diff(
                        snapshot(group("dev/plan/fern", "Ana").caringFor("search")),
                        snapshot(group("dev/plan/farn", "Ana").caringFor("search")))
                .findings()
                .get(0)
                .message();
        assertTrue(message.contains("{rename: fern, to: farn}"), message);
        assertTrue(message.contains("counterparts and categories"), message);
    }

    @Test
    void theFindingNamesTheStageOfAKeyThatStandsInTwo() {
        String message = diff(
                        snapshot(group("dev/plan/fern", "Ana"), group("dev/ship/fern")),
                        snapshot(group("dev/plan/farn", "Ana"), group("dev/ship/fern")))
                .findings()
                .get(0)
                .message();
        assertTrue(message.contains("{rename: plan/fern, to: farn}"), message);
    }

    @Test
    void theSameCategoriesAreEnoughAndThePeopleAreWithheldToo() {
        Organisation from = snapshot(group("dev/plan/fern", "Ana").caringFor("search", "index"));
        Organisation to = snapshot(group("dev/plan/farn", "Bo").caringFor("index", "search"));
        assertEquals(ImmutableList.of("warning ORG-7 line 10"), findings(from, to));
        assertEquals(ImmutableList.of(), changes(from, to));
        assertEquals(0, diff(from, to).lost());
    }

    @Test
    void groupsThatHaveNobodyAndNothingAreNotAlike() {
        Organisation from = snapshot(group("dev/plan/fern"));
        Organisation to = snapshot(group("dev/plan/farn"));
        assertEquals(ImmutableList.of(), findings(from, to));
        assertEquals(2, changes(from, to).size());
    }

    @Test
    void groupsOfTwoStagesAreNotAlike() {
        Organisation from = snapshot(group("dev/plan/fern", "Ana"));
        Organisation to = snapshot(group("dev/ship/farn", "Ana"));
        assertEquals(ImmutableList.of(), findings(from, to));
        assertEquals(4, changes(from, to).size());
    }

    @Test
    void someOfThePeopleAreNotEnough() {
        Organisation from = snapshot(group("dev/plan/fern", "Ana", "Bo"));
        Organisation to = snapshot(group("dev/plan/farn", "Ana"));
        assertEquals(ImmutableList.of(), findings(from, to));
        assertEquals(5, changes(from, to).size());
    }

    @Test
    void peopleWhoAreCalledLikeCategoriesDoNotMakeGroupsAlike() {
        Organisation from = snapshot(group("dev/plan/fern", "search"));
        Organisation to = snapshot(group("dev/plan/farn").caringFor("search"));
        assertEquals(ImmutableList.of(), findings(from, to));
    }

    @Test
    void aGroupThatIsStillThereIsNoHalfOfARename() {
        Organisation from = snapshot(group("dev/plan/fern", "Ana"));
        Organisation to = snapshot(group("dev/plan/fern", "Ana"), group("dev/plan/farn", "Ana"));
        assertEquals(ImmutableList.of(), findings(from, to));
    }

    @Test
    void oneRemovedAndTwoAddedGroupsWithTheSamePeopleAreTwoPossibleRenames() {
        Organisation from = snapshot(group("dev/plan/fern", "Ana"));
        Organisation to = snapshot(group("dev/plan/farn", "Ana"), group("dev/plan/varn", "Ana"));
        assertEquals(ImmutableList.of("warning ORG-7 line 10", "warning ORG-7 line 11"), findings(from, to));
        assertEquals(ImmutableList.of(), changes(from, to));
    }

    @Test
    void aPairThatIsAlikeInBothWaysIsOneFinding() {
        assertEquals(
                1,
                findings(
                                snapshot(group("dev/plan/fern", "Ana").caringFor("search")),
                                snapshot(group("dev/plan/farn", "Ana").caringFor("search")))
                        .size());
    }

    @Test
    void onlyTheChangesOfThePairAreWithheld() {
        Organisation from =
                snapshot(group("dev/plan/fern", "Ana"), group("dev/plan/moss", "Bo"), group("dev/plan/oak", "Cy"));
        Organisation to = snapshot(group("dev/plan/farn", "Ana"), group("dev/plan/moss"), group("dev/plan/elm", "Di"));
        assertEquals(
                ImmutableList.of(
                        "group-added section=dev stage=plan group=elm",
                        "group-removed section=dev stage=plan group=oak",
                        "counterpart-joined section=dev stage=plan group=elm counterpart=Di",
                        "counterpart-left section=dev stage=plan group=moss counterpart=Bo",
                        "counterpart-left section=dev stage=plan group=oak counterpart=Cy"),
                changes(from, to));
    }

    @Test
    void onceDeclaredItIsNoPossibleRenameAnyMore() {
        Organisation from = snapshot(group("dev/plan/fern", "Ana").named("Fern"));
        Organisation to = snapshot(group("dev/plan/farn", "Ana").named("Fern"), group("dev/plan/varn", "Ana"));
        Declaration declared = new Declaration.Rename("fern", "farn");
        assertEquals(ImmutableList.of(), findings(from, to, declared));
        assertEquals(
                ImmutableList.of(
                        "group-added section=dev stage=plan group=varn",
                        "counterpart-joined section=dev stage=plan group=varn counterpart=Ana",
                        "key-renamed section=dev stage=plan group=farn from=fern to=farn"),
                changes(from, to, declared));
    }
}
