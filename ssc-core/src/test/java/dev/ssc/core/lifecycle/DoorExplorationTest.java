package dev.ssc.core.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.exploration.Diagram;
import dev.ssc.core.exploration.Exploration;
import dev.ssc.core.exploration.Explored;
import dev.ssc.core.exploration.Invariant;
import dev.ssc.core.exploration.Trial;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LIFE-9")
class DoorExplorationTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static Exploration<Door> doors() {
        return Exploration.of(
                        Door.none(),
                        NOON,
                        (door, now) -> List.of(
                                new Trial<>(new Door.Hang(), now.plusSeconds(1)),
                                new Trial<>(new Door.Open("ana"), now.plusSeconds(1)),
                                new Trial<>(new Door.Open(" "), now.plusSeconds(1)),
                                new Trial<>(new Door.WallUp(), now.plusSeconds(1))))
                .tellingApartBy(Door::phase);
    }

    @Test
    void everyStateThatCanBeReachedIsLookedAtOnce() {
        Explored<Door> explored = doors().explored();
        assertEquals(4, explored.states());
        assertEquals(16, explored.steps());
        assertTrue(explored.complete());
        assertEquals(Set.of("hang", "open", "wall-up"), explored.accepted());
        assertEquals(Set.of(), explored.stuck());
        assertEquals(List.of(), explored.violations());
    }

    @Test
    void aBoundThatIsReachedIsSaid() {
        assertFalse(doors().upTo(2).explored().complete());
    }

    @Test
    void whatCannotEndIsStuck() {
        Exploration<Door> withoutMasons = Exploration.of(
                        Door.none(), NOON, (door, now) -> List.of(new Trial<>(new Door.Hang(), now)))
                .tellingApartBy(Door::phase);
        assertEquals(
                Set.of(Door.DoorPhase.NONE, Door.DoorPhase.SHUT),
                withoutMasons.explored().stuck());
    }

    @Test
    void aViolationComesWithAShortestWayToIt() {
        Explored<Door> explored = doors().holding(ImmutableList.of(
                        Invariant.ofStates("a door stays shut", door -> door.phase() != Door.DoorPhase.OPEN)))
                .explored();
        assertEquals("""
                a door stays shut, but not after:
                  2026-03-02T12:00:01Z hang Hang[]
                  2026-03-02T12:00:02Z open Open[by=ana]""", explored.violations().get(0).toString());
    }

    @Test
    void theDiagramsSayWhatWasFound() {
        Diagram diagram = Diagram.of(doors().explored());
        assertEquals("""
                stateDiagram-v2
                    state "shut" as shut
                    state "open" as open
                    state "walled-up" as walled_up
                    [*] --> shut : hang
                    shut --> open : open
                    shut --> walled_up : wall-up
                    open --> walled_up : wall-up
                    walled_up --> [*]
                """, diagram.mermaid());
        assertEquals("""
                digraph lifecycle {
                    node [shape=box, style=rounded];
                    none [label="–", shape=circle];
                    shut [label="shut"];
                    open [label="open"];
                    walled_up [label="walled-up", peripheries=2];
                    none -> shut [label="hang"];
                    shut -> open [label="open"];
                    shut -> walled_up [label="wall-up"];
                    open -> walled_up [label="wall-up"];
                }
                """, diagram.dot());
        assertEquals("""
                | command | in | leads to |
                |---|---|---|
                | `hang` | – | shut |
                | `open` | shut | open |
                | `wall-up` | shut | walled-up |
                | `wall-up` | open | walled-up |
                """, diagram.table());
        assertTrue(diagram.svg().startsWith("<svg xmlns="));
        assertTrue(diagram.svg().contains(">walled-up</text>"));
    }
}
