package dev.ssc.core.change;

import static dev.ssc.core.change.Snapshots.diff;
import static dev.ssc.core.change.Snapshots.group;
import static dev.ssc.core.change.Snapshots.places;
import static dev.ssc.core.change.Snapshots.section;
import static dev.ssc.core.change.Snapshots.snapshot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.change.Snapshots.TestGroup;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.policy.InvalidPolicyException;
import dev.ssc.core.policy.Policies;
import dev.ssc.core.rule.Finding;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ORG-9")
class SnapshotGuardTest {

    private static final Organisation TEN = snapshot(served(10));
    private static final Declaration[] NOTHING = {};

    /** Ten groups, of which so many have a counterpart. */
    private static TestGroup[] served(int groups) {
        return IntStream.range(0, 10)
                .mapToObj(at -> at < groups ? group("dev/plan/g" + at, "Ana " + at) : group("dev/plan/g" + at))
                .toArray(TestGroup[]::new);
    }

    private static Optional<Finding> refusal(Organisation before, Organisation after, Declaration... declared) {
        return refusal(SnapshotPolicy.defaults(), before, after, declared);
    }

    private static Optional<Finding> refusal(
            SnapshotPolicy policy, Organisation before, Organisation after, Declaration... declared) {
        return new SnapshotGuard(policy).refusal(before, after, diff(before, after, declared), places(after));
    }

    @Test
    void aSnapshotThatLosesAFifthIsAccepted() {
        assertEquals(Optional.empty(), refusal(TEN, snapshot(served(8))));
    }

    @Test
    void aSnapshotThatLosesMoreThanAFifthIsRefusedAtItsFirstLine() {
        Finding refusal = refusal(TEN, snapshot(served(7))).orElseThrow();
        assertEquals("error ORG-9 line 1", Snapshots.text(refusal));
        assertEquals("to/stages.yml", refusal.place().file());
        assertTrue(refusal.message().contains("3 of 10"), refusal.message());
    }

    @Test
    void theChangesOfARefusedSnapshotAreKnownAllTheSame() {
        assertEquals(3, diff(TEN, snapshot(served(7))).changes().size());
    }

    @Test
    void aSnapshotWithoutAGroupIsRefusedWhateverWasBefore() {
        Organisation empty = snapshot();
        assertEquals("error ORG-9 line 1", Snapshots.text(refusal(TEN, empty).orElseThrow()));
        assertEquals(
                "error ORG-9 line 1",
                Snapshots.text(refusal(snapshot(group("dev/plan/a")), empty).orElseThrow()));
        assertTrue(refusal(empty, empty).isPresent());
    }

    @Test
    void whereNobodyServedNothingCanBeLost() {
        assertEquals(Optional.empty(), refusal(snapshot(served(0)), snapshot(group("dev/plan/other", "Ana"))));
        assertEquals(Optional.empty(), refusal(snapshot(), TEN));
    }

    @Test
    void onePersonOfTwoGroupsIsTwoAssignments() {
        Organisation before = snapshot(Stream.concat(
                        Stream.of(served(8)), Stream.of(group("dev/ship/x", "Ana 0"), group("dev/ship/y", "Ana 0")))
                .toArray(TestGroup[]::new));
        Organisation after = snapshot(
                Stream.concat(Stream.of(served(8)).skip(1), Stream.of(group("dev/ship/x"), group("dev/ship/y")))
                        .toArray(TestGroup[]::new));
        assertEquals(3, diff(before, after).lost());
    }

    @Test
    void peopleOfSectionsAreNotCounted() {
        ImmutableList<TestGroup> groups = ImmutableList.of(group("dev/plan/a", "Ana"));
        assertEquals(
                Optional.empty(),
                refusal(
                        snapshot(ImmutableList.of(section("dev", "Bo", "Cy")), groups),
                        snapshot(ImmutableList.of(section("dev")), groups)));
    }

    @Test
    void whoJoinsDoesNotMakeUpForWhoLeaves() {
        assertTrue(refusal(snapshot(group("dev/plan/a", "Ana")), snapshot(group("dev/plan/a", "Bo", "Cy")))
                .isPresent());
    }

    @Test
    void withheldRenamesAreNotLost() {
        assertEquals(
                0,
                diff(snapshot(group("dev/plan/a", "Ana")), snapshot(group("dev/plan/b", "Ana")))
                        .lost());
    }

    @Test
    void movesAreNotLost() {
        assertEquals(
                0,
                diff(snapshot(group("dev/plan/a", "Ana")), snapshot(group("dev/ship/a", "Ana")))
                        .lost());
    }

    @Test
    void whoServesOneChildOfASplitIsNotLost() {
        Organisation before = snapshot(group("dev/plan/a", "Ana", "Bo"));
        Organisation after = snapshot(group("dev/plan/b", "Ana"), group("dev/plan/c", "Bo"));
        Declaration split = new Declaration.Split("a", ImmutableList.of("b", "c"));
        assertEquals(0, diff(before, after, split).lost());
        assertEquals(Optional.empty(), refusal(before, after, split));
    }

    @Test
    void aGroupWhoseKeyIsRenamedIsNotWithheldBecauseItsOldKeyLooksLikeAnother() {
        Organisation before = snapshot(group("dev/plan/a", "Ana"), group("dev/plan/x", "Xi"));
        Organisation after = snapshot(group("dev/plan/b"), group("dev/plan/a", "Xi"));
        OrganisationDiff diff = diff(before, after, new Declaration.Rename("a", "b"));
        assertEquals(1, diff.lost());
        assertEquals(
                ImmutableList.of("warning ORG-7 line 11", "error ORG-8 line 11"),
                diff.findings().stream().map(Snapshots::text).collect(ImmutableList.toImmutableList()));
    }

    @Test
    void theShareIsPolicy() {
        SnapshotPolicy half = SnapshotPolicy.builder().lossInPercent(50).build();
        assertEquals(Optional.empty(), refusal(half, TEN, snapshot(served(5)), NOTHING));
        assertTrue(refusal(half, TEN, snapshot(served(4)), NOTHING).isPresent());
        SnapshotPolicy nothing = SnapshotPolicy.builder().lossInPercent(0).build();
        assertTrue(refusal(nothing, TEN, snapshot(served(9)), NOTHING).isPresent());
        SnapshotPolicy everything = SnapshotPolicy.builder().lossInPercent(100).build();
        assertEquals(Optional.empty(), refusal(everything, TEN, snapshot(served(0)), NOTHING));
    }

    @Test
    void theDefaultIsAFifthAndMakesSense() {
        assertEquals(20, SnapshotPolicy.defaults().lossInPercent());
        assertEquals(SnapshotPolicy.defaults(), Policies.checked(SnapshotPolicy.defaults()));
        assertEquals(SnapshotPolicy.defaults(), SnapshotPolicy.builder().build());
    }

    @Test
    void aShareThatIsNoneIsRefused() {
        var refusal = assertThrows(
                InvalidPolicyException.class,
                () -> SnapshotPolicy.builder().lossInPercent(101).build());
        assertEquals("SnapshotPolicy: lossInPercent must be less than or equal to 100, not 101", refusal.getMessage());
        assertThrows(
                InvalidPolicyException.class,
                () -> SnapshotPolicy.builder().lossInPercent(-1).build());
    }
}
