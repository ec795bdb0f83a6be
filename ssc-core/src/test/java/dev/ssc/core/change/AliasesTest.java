package dev.ssc.core.change;

import static dev.ssc.core.change.Snapshots.group;
import static dev.ssc.core.change.Snapshots.snapshot;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Seat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ORG-8")
class AliasesTest {

    /** Each text is {@code OLD NEW}. */
    private static Aliases aliases(String... renames) {
        return Aliases.of(Stream.of(renames)
                .map(rename -> rename.split(" ", 2))
                .map(keys -> new Declaration.Rename(keys[0], keys[1]))
                .collect(ImmutableList.toImmutableList()));
    }

    @Test
    void anOldKeyLeadsToTheNewOneThroughAnyNumberOfRenames() {
        Aliases aliases = aliases("a b", "b c", "c d");
        assertEquals("d", aliases.resolve("a"));
        assertEquals("d", aliases.resolve("b"));
        assertEquals("d", aliases.resolve("d"));
    }

    @Test
    void aKeyThatWasNeverRenamedIsItself() {
        assertEquals("x", aliases("a b").resolve("x"));
    }

    @Test
    void aKeyThatIsGivenBackIsNoAliasAnyMore() {
        Aliases aliases = aliases("a b", "b c", "c a");
        assertEquals("a", aliases.resolve("a"));
        assertEquals("a", aliases.resolve("b"));
        assertEquals("a", aliases.resolve("c"));
    }

    @Test
    void aKeyRenamedToItselfIsItself() {
        assertEquals("a", aliases("a a").resolve("a"));
    }

    @Test
    void aGroupIsFoundByAnOldKey() {
        var organisation = snapshot(group("dev/plan/farn"), group("dev/plan/moss"));
        ImmutableList<Seat.OfGroup> farn = ImmutableList.of(new Seat.OfGroup("plan", "farn"));
        Aliases aliases = aliases("fern farn", "ship/fern plan/farn", "moss farn");
        assertEquals(farn, aliases.groupSeats(organisation, "fern"));
        assertEquals(farn, aliases.groupSeats(organisation, "ship/fern"));
        assertEquals(
                ImmutableList.of(new Seat.OfGroup("plan", "moss")),
                aliases.groupSeats(organisation, "moss"),
                "a group that is there comes before an alias");
        assertEquals(ImmutableList.of(), aliases.groupSeats(organisation, "none"));
    }
}
