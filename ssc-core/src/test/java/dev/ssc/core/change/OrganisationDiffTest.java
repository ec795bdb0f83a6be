package dev.ssc.core.change;

import static dev.ssc.core.change.Snapshots.changes;
import static dev.ssc.core.change.Snapshots.diff;
import static dev.ssc.core.change.Snapshots.group;
import static dev.ssc.core.change.Snapshots.section;
import static dev.ssc.core.change.Snapshots.snapshot;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.change.Snapshots.TestGroup;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Region;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.organisation.Stage;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ORG-7")
class OrganisationDiffTest {

    private static final Organisation FERN_AND_MOSS =
            snapshot(group("dev/plan/fern", "Ana", "Bo"), group("dev/plan/moss", "Cy"));

    @Test
    void aSnapshotDoesNotDifferFromItself() {
        assertEquals(
                new OrganisationDiff(ImmutableList.of(), ImmutableList.of(), 0), diff(FERN_AND_MOSS, FERN_AND_MOSS));
    }

    @Test
    void thePeopleOfAnAddedGroupHaveJoined() {
        assertEquals(
                ImmutableList.of(
                        "group-added section=dev stage=plan group=moss",
                        "counterpart-joined section=dev stage=plan group=moss counterpart=Cy"),
                changes(snapshot(group("dev/plan/fern", "Ana", "Bo")), FERN_AND_MOSS));
    }

    @Test
    void thePeopleOfARemovedGroupHaveLeft() {
        assertEquals(
                ImmutableList.of(
                        "group-removed section=dev stage=plan group=fern",
                        "counterpart-left section=dev stage=plan group=fern counterpart=Ana",
                        "counterpart-left section=dev stage=plan group=fern counterpart=Bo"),
                changes(FERN_AND_MOSS, snapshot(group("dev/plan/moss", "Cy"))));
    }

    @Test
    void aNewNameUnderTheSameKeyIsARenamedGroup() {
        assertEquals(
                ImmutableList.of("group-renamed section=dev stage=plan group=fern from=Fern to=Ferns"),
                changes(
                        snapshot(group("dev/plan/fern").named("Fern")),
                        snapshot(group("dev/plan/fern").named("Ferns"))));
    }

    @Test
    void theSameKeyInAnotherStageIsAMovedGroup() {
        assertEquals(
                ImmutableList.of("group-moved section=ops stage=ship group=fern from=plan to=ship"),
                changes(snapshot(group("dev/plan/fern", "Ana")), snapshot(group("ops/ship/fern", "Ana"))));
    }

    @Test
    void aGroupCanMoveAndGetANameAndLosePeopleAtOnce() {
        assertEquals(
                ImmutableList.of(
                        "group-renamed section=ops stage=ship group=fern from=Fern to=Ferns",
                        "group-moved section=ops stage=ship group=fern from=plan to=ship",
                        "counterpart-joined section=ops stage=ship group=fern counterpart=Bo",
                        "counterpart-left section=ops stage=ship group=fern counterpart=Ana"),
                changes(
                        snapshot(group("dev/plan/fern", "Ana").named("Fern")),
                        snapshot(group("ops/ship/fern", "Bo").named("Ferns"))));
    }

    @Test
    void aStageInAnotherSectionHasMovedAndItsGroupsHaveNot() {
        assertEquals(
                ImmutableList.of("stage-moved stage=plan from=dev to=ops"),
                changes(snapshot(group("dev/plan/fern", "Ana")), snapshot(group("ops/plan/fern", "Ana"))));
    }

    @Test
    void aStageThatNamesNoSectionAnyMoreHasMovedToNone() {
        assertEquals(
                ImmutableList.of("stage-moved stage=plan from=dev to=null"),
                changes(snapshot(group("dev/plan/fern")), snapshot(group("-/plan/fern"))));
    }

    @Test
    void aGroupOfAStageWithoutSectionHasNoSectionInItsChange() {
        assertEquals(
                ImmutableList.of("group-added section=null stage=plan group=moss"),
                changes(snapshot(group("-/plan/fern")), snapshot(group("-/plan/fern"), group("-/plan/moss"))));
    }

    @Test
    void aStageThatComesOrGoesIsNoChangeOfItsOwn() {
        Organisation without = snapshot(group("dev/plan/fern"));
        Organisation with = Organisation.of(
                ImmutableList.of(),
                ImmutableList.of(
                        without.stages().get(0), new Stage("ship", "Ship", Optional.of("dev"), ImmutableList.of())),
                ImmutableList.of(),
                ImmutableList.of());
        assertEquals(ImmutableList.of(), changes(without, with));
        assertEquals(ImmutableList.of(), changes(with, without));
    }

    @Test
    void ofAKeyInSeveralStagesThoseInTheSameStageAreTheSame() {
        assertEquals(
                ImmutableList.of(
                        "group-removed section=dev stage=plan group=fern",
                        "counterpart-left section=dev stage=plan group=fern counterpart=Ana"),
                changes(
                        snapshot(group("dev/plan/fern", "Ana"), group("dev/ship/fern", "Bo")),
                        snapshot(group("dev/ship/fern", "Bo"))));
    }

    @Test
    void ofAKeyInSeveralStagesTheOneThatIsLeftOnEachSideHasMoved() {
        assertEquals(
                ImmutableList.of("group-moved section=dev stage=make group=fern from=plan to=make"),
                changes(
                        snapshot(group("dev/plan/fern", "Ana"), group("dev/ship/fern", "Bo")),
                        snapshot(group("dev/make/fern", "Ana"), group("dev/ship/fern", "Bo"))));
    }

    @Test
    void ofAKeyWithTwoLeftOnOneSideNoneHasMoved() {
        assertEquals(
                ImmutableList.of(
                        "group-added section=dev stage=ship group=fern",
                        "group-added section=dev stage=make group=fern",
                        "group-removed section=dev stage=plan group=fern"),
                changes(snapshot(group("dev/plan/fern")), snapshot(group("dev/ship/fern"), group("dev/make/fern"))));
    }

    @Test
    void anotherShapeOrRegionOfACounterpartIsNoChange() {
        assertEquals(
                ImmutableList.of(),
                changes(
                        of(new Counterpart("Ana", Optional.empty(), Optional.empty())),
                        of(new Counterpart("Ana", Optional.of("ana"), Optional.of(Region.EMEA)))));
    }

    private static Organisation of(Counterpart counterpart) {
        Group fern = Group.builder()
                .seat(new Seat.OfGroup("plan", "fern"))
                .name("Fern")
                .addCounterparts(counterpart)
                .build();
        return Organisation.of(
                ImmutableList.of(),
                ImmutableList.of(new Stage("plan", "Plan", Optional.empty(), ImmutableList.of(fern))),
                ImmutableList.of(),
                ImmutableList.of());
    }

    @Test
    void anotherOrderOfTheSameCounterpartsIsNoChange() {
        assertEquals(
                ImmutableList.of(),
                changes(snapshot(group("dev/plan/fern", "Ana", "Bo")), snapshot(group("dev/plan/fern", "Bo", "Ana"))));
    }

    @Test
    void theSupportManagersOfASectionJoinAndLeave() {
        ImmutableList<TestGroup> groups = ImmutableList.of(group("dev/plan/fern"));
        assertEquals(
                ImmutableList.of(
                        "counterpart-joined section=dev counterpart=Bo",
                        "counterpart-joined section=ops counterpart=Cy",
                        "counterpart-left section=sec counterpart=Dan",
                        "counterpart-left section=dev counterpart=Ana"),
                changes(
                        snapshot(ImmutableList.of(section("sec", "Dan"), section("dev", "Ana")), groups),
                        snapshot(ImmutableList.of(section("dev", "Bo"), section("ops", "Cy")), groups)));
    }

    @Test
    void peopleOfGroupsStandBeforePeopleOfSections() {
        assertEquals(
                ImmutableList.of(
                        "counterpart-joined section=dev stage=plan group=fern counterpart=Ana",
                        "counterpart-joined section=dev counterpart=Bo"),
                changes(
                        snapshot(ImmutableList.of(section("dev")), ImmutableList.of(group("dev/plan/fern"))),
                        snapshot(
                                ImmutableList.of(section("dev", "Bo")),
                                ImmutableList.of(group("dev/plan/fern", "Ana")))));
    }

    @Test
    void changesStandByKindThenInTheOrderOfTheNewSnapshotAndWhatIsGoneInThatOfTheOld() {
        assertEquals(
                ImmutableList.of(
                        "group-added section=dev stage=ship group=e",
                        "group-added section=dev stage=ship group=d",
                        "group-removed section=dev stage=plan group=z",
                        "group-removed section=dev stage=plan group=y",
                        "counterpart-joined section=dev stage=plan group=b counterpart=New",
                        "counterpart-joined section=dev stage=plan group=a counterpart=New",
                        "counterpart-left section=dev stage=plan group=a counterpart=Two",
                        "counterpart-left section=dev stage=plan group=a counterpart=One",
                        "counterpart-left section=dev stage=plan group=b counterpart=Old"),
                changes(
                        snapshot(
                                group("dev/plan/z"),
                                group("dev/plan/a", "Two", "One"),
                                group("dev/plan/y"),
                                group("dev/plan/b", "Old")),
                        snapshot(
                                group("dev/plan/b", "New"),
                                group("dev/ship/e"),
                                group("dev/plan/a", "New"),
                                group("dev/ship/d"))));
    }

    /** A loop within a loop over the groups would be noticed here, by anybody who waits for the build. */
    @Test
    void manyGroupsAreComparedInOnePass() {
        OrganisationDiff diff = diff(many("old"), many("new"));
        assertEquals(5_000, diff.lost());
        assertEquals(4 * 5_000, diff.changes().size());
    }

    /** Half of the keys stand in both; the others have people of their own, so that no two look alike. */
    private static Organisation many(String which) {
        return snapshot(IntStream.range(0, 10_000)
                .mapToObj(at -> at % 2 == 0
                        ? group("dev/s" + at % 100 + "/g" + at, "Ana")
                        : group("dev/s" + at % 100 + "/" + which + at, which + at))
                .toArray(TestGroup[]::new));
    }
}
