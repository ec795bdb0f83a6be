package dev.ssc.core.change;

import static dev.ssc.core.change.Snapshots.changes;
import static dev.ssc.core.change.Snapshots.diff;
import static dev.ssc.core.change.Snapshots.findings;
import static dev.ssc.core.change.Snapshots.group;
import static dev.ssc.core.change.Snapshots.snapshot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Organisation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ORG-8")
class DeclaredChangesTest {

    private static final Declaration FERN_TO_FARN = rename("fern", "farn");

    private static Declaration rename(String from, String to) {
        return new Declaration.Rename(from, to);
    }

    private static Declaration split(String parent, String... into) {
        return new Declaration.Split(parent, ImmutableList.copyOf(into));
    }

    private static Declaration merge(String into, String... parents) {
        return new Declaration.Merge(ImmutableList.copyOf(parents), into);
    }

    @Test
    void aRenamedKeyIsComparedWithTheOldOne() {
        assertEquals(
                ImmutableList.of(
                        "counterpart-joined section=dev stage=plan group=farn counterpart=Bo",
                        "counterpart-left section=dev stage=plan group=farn counterpart=Ana",
                        "key-renamed section=dev stage=plan group=farn from=fern to=farn"),
                changes(
                        snapshot(group("dev/plan/fern", "Ana", "Cy").named("Fern")),
                        snapshot(group("dev/plan/farn", "Bo", "Cy").named("Fern")),
                        FERN_TO_FARN));
    }

    @Test
    void aRenamedKeyMayComeWithANewNameAndANewStage() {
        assertEquals(
                ImmutableList.of(
                        "group-renamed section=ops stage=ship group=farn from=Fern to=Farn",
                        "group-moved section=ops stage=ship group=farn from=plan to=ship",
                        "key-renamed section=ops stage=ship group=farn from=fern to=farn"),
                changes(
                        snapshot(group("dev/plan/fern", "Ana").named("Fern")),
                        snapshot(group("ops/ship/farn", "Ana").named("Farn")),
                        FERN_TO_FARN));
    }

    @Test
    void keysOfSeveralStagesAreDeclaredWithTheirStage() {
        assertEquals(
                ImmutableList.of("key-renamed section=dev stage=plan group=farn from=fern to=farn"),
                changes(
                        snapshot(
                                group("dev/plan/fern", "Ana").named("F"),
                                group("dev/ship/fern", "Bo").named("F")),
                        snapshot(
                                group("dev/plan/farn", "Ana").named("F"),
                                group("dev/ship/fern", "Bo").named("F")),
                        rename("plan/fern", "plan/farn")));
    }

    @Test
    void aStageCanBeDeclaredWhereTheKeyAloneDoesNotTell() {
        Organisation from = snapshot(group("dev/plan/fern", "Ana"));
        Organisation to = snapshot(group("dev/ship/fern", "Ana"), group("dev/make/fern", "Bo"));
        Declaration declared = rename("plan/fern", "ship/fern");
        assertEquals(
                ImmutableList.of(
                        "group-added section=dev stage=make group=fern",
                        "group-moved section=dev stage=ship group=fern from=plan to=ship",
                        "counterpart-joined section=dev stage=make group=fern counterpart=Bo"),
                changes(from, to, declared));
    }

    @Test
    void whatWasDeclaredBeforeBothSnapshotsChangesNothing() {
        Organisation now =
                snapshot(group("dev/plan/farn", "Ana"), group("dev/plan/fern", "Bo"), group("dev/plan/moss", "Cy"));
        assertEquals(ImmutableList.of(), changes(now, now, FERN_TO_FARN));
        assertEquals(ImmutableList.of(), changes(now, now, split("fern", "fern", "farn", "moss")));
        assertEquals(ImmutableList.of(), changes(now, now, merge("moss", "fern", "farn", "moss")));
    }

    @Test
    void aRenameThatHasNotTakenPlaceYetChangesNothing() {
        Organisation from = snapshot(group("dev/plan/fern", "Ana"), group("dev/plan/farn", "Bo"));
        Organisation to = snapshot(group("dev/plan/fern", "Ana"));
        assertEquals(changes(from, to), changes(from, to, FERN_TO_FARN));
        assertEquals(ImmutableList.of(), findings(from, to, FERN_TO_FARN));
    }

    @Test
    void aKeyRenamedIntoAGroupThatWasThereIsComparedWithBoth() {
        assertEquals(
                ImmutableList.of("key-renamed section=dev stage=plan group=farn from=fern to=farn"),
                changes(
                        snapshot(group("dev/plan/fern", "Ana"), group("dev/plan/farn", "Bo")),
                        snapshot(group("dev/plan/farn", "Ana", "Bo")),
                        FERN_TO_FARN));
    }

    @Test
    void renamesFollowEachOtherThroughAChain() {
        assertEquals(
                ImmutableList.of(
                        "key-renamed section=dev stage=plan group=c from=a to=c",
                        "key-renamed section=dev stage=plan group=c from=b to=c"),
                changes(
                        snapshot(
                                group("dev/plan/a", "Ana").named("C"),
                                group("dev/plan/b", "Bo").named("C")),
                        snapshot(group("dev/plan/c", "Ana", "Bo").named("C")),
                        rename("a", "b"),
                        rename("b", "c")));
    }

    @Test
    void keysCanShiftAndTheOneInBetweenIsAnOldKeyUsedAgain() {
        Organisation from = snapshot(
                group("dev/plan/a", "Ana").named("A"), group("dev/plan/b", "Bo").named("B"));
        Organisation to = snapshot(
                group("dev/plan/b", "Ana").named("A"), group("dev/plan/c", "Bo").named("B"));
        Declaration[] shift = {rename("a", "b"), rename("b", "c")};
        assertEquals(
                ImmutableList.of(
                        "key-renamed section=dev stage=plan group=b from=a to=b",
                        "key-renamed section=dev stage=plan group=c from=b to=c"),
                changes(from, to, shift));
        assertEquals(ImmutableList.of("error ORG-8 line 10"), findings(from, to, shift));
    }

    @Test
    void eachChildOfASplitIsComparedWithTheParent() {
        assertEquals(
                ImmutableList.of(
                        "counterpart-joined section=dev stage=plan group=leaf counterpart=Cy",
                        "counterpart-left section=dev stage=plan group=root counterpart=Ana",
                        "counterpart-left section=dev stage=plan group=leaf counterpart=Bo",
                        "group-split section=dev stage=plan group=root from=fern to=root",
                        "group-split section=dev stage=plan group=leaf from=fern to=leaf"),
                changes(
                        snapshot(group("dev/plan/fern", "Ana", "Bo")),
                        snapshot(group("dev/plan/root", "Bo"), group("dev/plan/leaf", "Ana", "Cy")),
                        split("fern", "leaf", "root")));
    }

    @Test
    void aParentMayStayAsOneOfItsChildren() {
        assertEquals(
                ImmutableList.of(
                        "counterpart-left section=dev stage=plan group=fern counterpart=Bo",
                        "group-split section=dev stage=plan group=fern from=fern to=fern",
                        "group-split section=dev stage=plan group=leaf from=fern to=leaf"),
                changes(
                        snapshot(group("dev/plan/fern", "Ana", "Bo")),
                        snapshot(group("dev/plan/fern", "Ana"), group("dev/plan/leaf", "Ana", "Bo")),
                        split("fern", "fern", "leaf")));
    }

    @Test
    void aChildInAnotherStageHasNotMoved() {
        assertEquals(
                ImmutableList.of("group-split section=dev stage=ship group=leaf from=fern to=leaf"),
                changes(
                        snapshot(group("dev/plan/fern", "Ana")),
                        snapshot(group("dev/ship/leaf", "Ana")),
                        split("fern", "leaf")));
    }

    @Test
    void aMergedGroupIsComparedWithTheUnionOfItsParents() {
        assertEquals(
                ImmutableList.of(
                        "counterpart-joined section=dev stage=plan group=tree counterpart=Di",
                        "counterpart-left section=dev stage=plan group=tree counterpart=Bo",
                        "counterpart-left section=dev stage=plan group=tree counterpart=Cy",
                        "group-merged section=dev stage=plan group=tree from=oak to=tree",
                        "group-merged section=dev stage=plan group=tree from=elm to=tree"),
                changes(
                        snapshot(group("dev/plan/oak", "Ana", "Bo"), group("dev/plan/elm", "Cy", "Ana")),
                        snapshot(group("dev/plan/tree", "Ana", "Di")),
                        merge("tree", "elm", "oak")));
    }

    @Test
    void whatIsMergedIntoOneOfItsParentsKeepsThatParent() {
        assertEquals(
                ImmutableList.of(
                        "group-renamed section=dev stage=plan group=oak from=Oak to=Trees",
                        "group-merged section=dev stage=plan group=oak from=oak to=oak",
                        "group-merged section=dev stage=plan group=oak from=elm to=oak"),
                changes(
                        snapshot(group("dev/plan/oak", "Ana").named("Oak"), group("dev/plan/elm", "Bo")),
                        snapshot(group("dev/plan/oak", "Bo", "Ana").named("Trees")),
                        merge("oak", "oak", "elm")));
    }

    @Test
    void anOldKeyUsedAgainIsAnErrorAtThatKeyAndTheGroupIsNew() {
        Organisation from = snapshot(group("dev/plan/fern", "Ana").named("F"));
        Organisation to = snapshot(
                group("dev/plan/farn", "Ana").named("F"),
                group("dev/plan/fern", "Bo").named("G"));
        assertEquals(ImmutableList.of("error ORG-8 line 11"), findings(from, to, FERN_TO_FARN));
        assertEquals(
                ImmutableList.of(
                        "group-added section=dev stage=plan group=fern",
                        "counterpart-joined section=dev stage=plan group=fern counterpart=Bo",
                        "key-renamed section=dev stage=plan group=farn from=fern to=farn"),
                changes(from, to, FERN_TO_FARN));
        String message = diff(from, to, FERN_TO_FARN).findings().get(0).message();
        assertTrue(message.contains("fern") && message.contains("farn"), message);
    }

    @Test
    void anOldKeyStaysAnAliasLongAfterTheRename() {
        Organisation from = snapshot(group("dev/plan/farn"));
        Organisation to = snapshot(group("dev/plan/farn"), group("dev/plan/fern"));
        assertEquals(ImmutableList.of("error ORG-8 line 11"), findings(from, to, FERN_TO_FARN));
    }

    @Test
    void anOldKeyThatIsStillUsedAgainStaysAnError() {
        Organisation now = snapshot(group("dev/plan/farn"), group("dev/plan/fern"));
        assertEquals(ImmutableList.of("error ORG-8 line 11"), findings(now, now, FERN_TO_FARN));
    }

    @Test
    void aRenameThatIsTakenBackUsesTheOldKeyAgain() {
        assertEquals(
                ImmutableList.of("error ORG-8 line 10"),
                findings(snapshot(group("dev/plan/farn")), snapshot(group("dev/plan/fern")), FERN_TO_FARN));
    }

    @Test
    void anOldKeyUsedAgainInAnotherStageIsAnErrorToo() {
        Organisation from = snapshot(group("dev/plan/fern"));
        Organisation to = snapshot(group("dev/plan/farn"), group("dev/ship/fern"));
        assertEquals(ImmutableList.of("error ORG-8 line 11"), findings(from, to, FERN_TO_FARN));
    }

    @Test
    void aGroupThatHadTheOldKeyInItsOwnStageAllAlongKeepsIt() {
        assertEquals(
                ImmutableList.of(),
                findings(
                        snapshot(group("dev/plan/fern"), group("dev/ship/fern")),
                        snapshot(group("dev/plan/farn"), group("dev/ship/fern")),
                        rename("plan/fern", "farn")));
    }

    @Test
    void aGroupThatMovesOntoTheOldKeyUsesItAgain() {
        assertEquals(
                ImmutableList.of("error ORG-8 line 11"),
                findings(
                        snapshot(group("dev/plan/fern"), group("dev/ship/fern")),
                        snapshot(group("dev/plan/farn"), group("dev/plan/fern")),
                        rename("plan/fern", "farn")));
    }

    @Test
    void theSameRenameDeclaredTwiceIsOneRename() {
        assertEquals(
                1,
                changes(
                                snapshot(group("dev/plan/fern").named("F")),
                                snapshot(group("dev/plan/farn").named("F")),
                                FERN_TO_FARN,
                                FERN_TO_FARN)
                        .size());
    }

    @Test
    void unusableDeclarationsAreRefused() {
        Organisation now = snapshot(group("dev/plan/fern"));
        var refusal = assertThrows(IllegalArgumentException.class, () -> diff(now, now, rename("x", "y")));
        assertEquals(
                "the declared group x is in neither snapshot; correct the key\n"
                        + "the declared group y is in neither snapshot; correct the key",
                refusal.getMessage());
    }
}
