package dev.ssc.calls.exploration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.command.CallCommand;
import dev.ssc.calls.policy.CallPolicy;
import dev.ssc.core.exploration.Explored;
import dev.ssc.core.exploration.Transition;
import dev.ssc.core.exploration.Trial;
import dev.ssc.core.lifecycle.Command;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LIFE-9")
class CallExplorationTest {

    private static Explored<CallState> explored =
            CallExploration.under(CallPolicy.defaults()).upTo(1).explored();

    @BeforeAll
    static void explore() {
        explored = CallExploration.under(CallPolicy.defaults()).explored();
    }

    @Test
    void everyStateOfTheAbstractionIsLookedAt() {
        assertTrue(explored.complete());
        assertTrue(explored.states() > 500, explored.states() + " states");
    }

    @Test
    @Tag("CALL-LINK-4")
    @Tag("CALL-LINK-5")
    @Tag("CALL-SUM-1")
    void everyInvariantHolds() {
        assertEquals(
                List.of(), explored.violations().stream().map(Object::toString).toList());
    }

    @Test
    void everyPhaseIsReached() {
        assertEquals(EnumSet.allOf(CallPhase.class), Set.copyOf(explored.phases()));
    }

    @Test
    void theOutlineFindsEveryTransitionInAHundredthOfTheStates() {
        Explored<CallState> outline =
                CallExploration.outline(CallPolicy.defaults()).explored();
        assertEquals(explored.transitions(), outline.transitions());
        assertEquals(Set.copyOf(explored.phases()), Set.copyOf(outline.phases()));
        assertTrue(outline.complete());
        assertTrue(outline.states() * 100 < explored.states(), outline.states() + " states");
    }

    @Test
    @Tag("CALL-LIVE-5")
    void aNoShowThatIsTakenBackLeadsToWhereTheCallWas() {
        for (CallPhase phase : List.of(CallPhase.LIVE, CallPhase.WRAPPING_UP)) {
            assertTrue(explored.transitions().contains(new Transition(CallPhase.OFFERED, "undo-no-show", phase)));
            assertTrue(explored.transitions().contains(new Transition(CallPhase.STAFFED, "undo-no-show", phase)));
        }
    }

    @Test
    void fromEveryPhaseATerminalOneCanBeReached() {
        assertEquals(Set.of(), explored.stuck());
    }

    @Test
    void everyCommandIsTriedAndAcceptedSomewhere() {
        Stream<Trial<CallState>> trials = StreamSupport.stream(
                new CallAlphabet(CallPolicy.defaults())
                        .trials(CallState.none("explored"), CallExploration.BEGINNING)
                        .spliterator(),
                false);
        Set<Class<?>> tried =
                trials.map(Trial::command).map(CallExplorationTest::kind).collect(Collectors.toSet());
        assertEquals(Set.of(CallCommand.class.getPermittedSubclasses()), tried);
        assertEquals(tried.size(), explored.accepted().size());
    }

    /** The class that the sealed root permits, for a command whose implementation is generated. */
    private static Class<?> kind(Command<CallState> command) {
        Class<?> type = command.getClass();
        return Stream.of(CallCommand.class.getPermittedSubclasses())
                .filter(permitted -> permitted.isAssignableFrom(type))
                .findFirst()
                .orElseThrow();
    }
}
