package dev.ssc.core.change;

import static dev.ssc.core.change.Snapshots.group;
import static dev.ssc.core.change.Snapshots.snapshot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Organisation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ORG-8")
class DeclarationsTest {

    private static final Organisation FROM = snapshot(group("dev/plan/fern"), group("dev/ship/fern"));
    private static final Organisation TO = snapshot(group("dev/plan/farn"), group("dev/ship/fern"));

    private static ImmutableList<String> unusable(Declaration... declared) {
        return new Declarations(ImmutableList.copyOf(declared)).unusable(FROM, TO);
    }

    @Test
    void aKeyThatIsInOneOfTheSnapshotsIsUsable() {
        assertEquals(ImmutableList.of(), unusable(new Declaration.Rename("farn", "plan/fern")));
        assertEquals(
                ImmutableList.of(), unusable(new Declaration.Split("plan/fern", ImmutableList.of("farn", "fern"))));
    }

    @Test
    void everyKeyThatIsInNeitherSnapshotIsNamedOnce() {
        assertEquals(
                ImmutableList.of(
                        "the declared group vern is in neither snapshot; correct the key",
                        "the declared group plan/moss is in neither snapshot; correct the key"),
                unusable(
                        new Declaration.Rename("vern", "farn"),
                        new Declaration.Merge(ImmutableList.of("vern", "plan/moss"), "farn")));
    }

    @Test
    void aKeyOfSeveralStagesIsUsableWithItsStageOnly() {
        assertEquals(
                ImmutableList.of(
                        "the declared group fern stands in several stages of the old snapshot; write plan/fern or ship/fern"),
                unusable(new Declaration.Rename("fern", "farn")));
        assertEquals(ImmutableList.of(), unusable(new Declaration.Rename("plan/fern", "farn")));
    }

    @Test
    void aDeclarationNamesGroups() {
        assertThrows(IllegalArgumentException.class, () -> new Declaration.Rename("fern", " "));
        assertThrows(IllegalArgumentException.class, () -> new Declaration.Rename("", "farn"));
        assertThrows(IllegalArgumentException.class, () -> new Declaration.Split("fern", ImmutableList.of()));
        assertThrows(IllegalArgumentException.class, () -> new Declaration.Merge(ImmutableList.of(), "fern"));
    }
}
