package dev.ssc.core.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

@Tag("LIFE-6")
class AcceptedIdsProperties {

    @Property(tries = 200)
    void holdsExactlyTheIdsThatWereAdded(
            @ForAll @Size(max = 60) Set<@AlphaChars @StringLength(max = 3) String> added,
            @ForAll @AlphaChars @StringLength(max = 3) String other) {
        AcceptedIds ids = AcceptedIds.NONE;
        for (String id : added) {
            ids = ids.with(id).with(id);
        }
        assertTrue(added.stream().allMatch(ids::contains));
        assertEquals(added.contains(other), ids.contains(other));
    }

    @Example
    void idsWithTheSameHashAreKeptApart() {
        AcceptedIds ids = AcceptedIds.NONE.with("Aa");

        assertEquals("Aa".hashCode(), "BB".hashCode());
        assertEquals(Set.of(true, false), new HashSet<>(Set.of(ids.contains("Aa"), ids.contains("BB"))));
    }

    @Example
    void anEarlierSetKnowsNothingOfALaterOne() {
        AcceptedIds before = AcceptedIds.NONE.with("a");
        AcceptedIds after = before.with("b");

        assertTrue(after.contains("a") && after.contains("b"));
        assertTrue(!before.contains("b"));
    }

    @Example
    void regularIdsInLargeNumberStayQuick() {
        AcceptedIds ids = AcceptedIds.NONE;
        for (int number = 0; number < 100_000; number++) {
            ids = ids.with("step-" + number);
        }
        assertTrue(ids.contains("step-0") && ids.contains("step-99999") && !ids.contains("step-100000"));
    }
}
