package dev.ssc.core.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.core.lifecycle.Door.DoorPhase;
import dev.ssc.core.lifecycle.Door.Hang;
import dev.ssc.core.lifecycle.Door.Open;
import dev.ssc.core.lifecycle.Door.WallUp;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");

    private static Lifecycle<Door> hung() {
        return after(Door.none(), new Hang(), NINE);
    }

    private static Lifecycle<Door> after(Lifecycle<Door> door, Command<Door> command, Instant at) {
        return door.after(door.decide(command, at));
    }

    private static String ruleThatRejects(Step<Door> step) {
        return assertInstanceOf(Rejected.class, step.decision()).rule().id();
    }

    @Test
    @Tag("LIFE-1")
    @Tag("LIFE-2")
    void theStateIsTheFoldOfTheAcceptedSteps() {
        Lifecycle<Door> door = hung();
        Step<Door> opened = door.decide(new Open("ana"), TEN);

        assertEquals(
                new Door(DoorPhase.OPEN, 1, Optional.of(TEN.plusSeconds(60))),
                door.after(opened).state());
        assertEquals(opened, door.decide(new Open("ana"), TEN));
    }

    @Test
    @Tag("LIFE-2")
    void aStepThatDoesNotFollowIsABug() {
        Lifecycle<Door> door = hung();
        Step<Door> opened = door.decide(new Open("ana"), TEN);

        assertThrows(IllegalArgumentException.class, () -> door.after(opened).after(opened));
    }

    @Test
    @Tag("LIFE-3")
    void aRejectionLeavesNoTrace() {
        Lifecycle<Door> door = hung();

        assertSame(door, door.after(door.decide(new Open(" "), TEN, "o-1")));
        assertEquals(
                "accepted", door.decide(new Open("ana"), NINE, "o-1").decision().outcome());
    }

    @Test
    @Tag("LIFE-4")
    void nothingIsPossibleBeforeTheFirstCommand() {
        Step<Door> step = Door.none().decide(new Open("ana"), NINE);

        assertEquals("LIFE-4", ruleThatRejects(step));
        assertEquals("door/front does not exist yet, so open is not possible.", sentence(step));
    }

    @Test
    @Tag("LIFE-4")
    void theFirstCommandIsPossibleOnce() {
        Step<Door> step = hung().decide(new Hang(), TEN);

        assertEquals("LIFE-4", ruleThatRejects(step));
        assertEquals("hang is possible in a lifecycle that does not exist yet; door/front is shut.", sentence(step));
    }

    @Test
    @Tag("LIFE-4")
    void nothingFollowsATerminalPhase() {
        Step<Door> step = after(hung(), new WallUp(), TEN).decide(new Open("ana"), TEN);

        assertEquals("LIFE-4", ruleThatRejects(step));
        assertEquals("door/front is walled-up, so nothing can follow.", sentence(step));
    }

    @Test
    @Tag("LIFE-5")
    void deadlinesFollowFromTheState() {
        Lifecycle<Door> open = after(hung(), new Open("ana"), TEN);

        assertEquals(
                ImmutableList.of(Deadline.at("closes", TEN.plusSeconds(60))),
                open.state().deadlines());
        assertEquals(ImmutableList.of(), after(open, new WallUp(), TEN).state().deadlines());
    }

    @Test
    @Tag("LIFE-6")
    void anIdThatWasAcceptedIsARepetitionWhateverItCarries() {
        Lifecycle<Door> door = hung();
        Lifecycle<Door> open = door.after(door.decide(new Open("ana"), TEN, "o-1"));
        Step<Door> again = open.decide(new WallUp(), NINE.minusSeconds(9999), "o-1");

        assertEquals(Unchanged.repeated(), again.decision());
        assertSame(open, open.after(again));
    }

    @Test
    @Tag("LIFE-6")
    void theIdOfARepetitionIsNotKept() {
        Lifecycle<Door> open = after(hung(), new Open("ana"), TEN);
        Lifecycle<Door> repeated = open.after(open.decide(new Open("bea"), TEN, "o-2"));

        assertEquals(
                "accepted", repeated.decide(new WallUp(), TEN, "o-2").decision().outcome());
    }

    @Test
    @Tag("LIFE-6")
    void aRepetitionIsFoundBeforeTheTimeIsJudged() {
        Lifecycle<Door> open = after(hung(), new Open("ana"), TEN);

        assertEquals("unchanged", open.decide(new Open("bea"), NINE).decision().outcome());
    }

    @Test
    @Tag("LIFE-7")
    void aCommandUpToTwoMinutesLateIsTakenAsOfTheLastEvent() {
        Step<Door> step = hung().decide(new Open("ana"), NINE.minusSeconds(120));

        assertEquals(NINE, step.at());
        assertEquals(
                ImmutableList.of(Deadline.at("closes", NINE.plusSeconds(60))),
                hung().after(step).state().deadlines());
    }

    @Test
    @Tag("LIFE-7")
    void aCommandMoreThanTwoMinutesLateIsRejected() {
        assertEquals(
                "LIFE-7",
                ruleThatRejects(
                        hung().decide(new Open("ana"), NINE.minusSeconds(120).minusNanos(1))));
    }

    @Test
    @Tag("LIFE-7")
    void timeIsJudgedBeforeThePhase() {
        Lifecycle<Door> open = after(hung(), new Open("ana"), TEN);

        assertEquals("LIFE-7", ruleThatRejects(open.decide(new Hang(), NINE)));
    }

    @Test
    @Tag("LIFE-7")
    void aRejectedCommandMovesNoTime() {
        Lifecycle<Door> door = hung();
        Lifecycle<Door> refused = door.after(door.decide(new Open(""), TEN));

        assertEquals(
                "accepted", refused.decide(new Open("ana"), NINE).decision().outcome());
    }

    @Test
    @Tag("LIFE-3")
    void requestsKeepTheirIdentityAndDifferFromAllOthers() {
        Step<Door> step = hung().decide(new Open("ana"), TEN);

        assertEquals(
                ImmutableSet.of("door/front/2/0", "door/front/2/1"),
                step.requests().keySet());
    }

    @Test
    @Tag("LIFE-2")
    void whatWasForgottenBeginsAnewUnderNumbersOfItsOwn() {
        Lifecycle<Door> door = Lifecycle.of(Door.none().state(), 7);
        Lifecycle<Door> again = after(door, new Hang(), NINE);

        assertEquals(hung().state(), again.state());
        assertEquals(8, again.steps());
        assertEquals(
                ImmutableSet.of("door/front/9/0", "door/front/9/1"),
                again.decide(new Open("ana"), TEN).requests().keySet());
    }

    @Test
    @Tag("LIFE-3")
    void aRejectionThatAsksAgainForTheSameHasTheSameIdentity() {
        Step<Door> first = hung().decide(new Open(""), TEN);
        Step<Door> later = after(hung(), new Open("ana"), NINE).decide(new Open(""), TEN);

        assertEquals("unchanged", later.decision().outcome());
        assertEquals(first.requests(), hung().decide(new Open(" "), TEN).requests());
        assertNotEquals(first.requests(), hung().decide(new Open(" "), NINE).requests());
    }

    @Test
    @Tag("LIFE-9")
    void aLifecycleCanBeExplored() {
        List<Command<Door>> all = List.of(new Hang(), new Open("ana"), new WallUp());
        Set<String> transitions = new TreeSet<>();
        Deque<Lifecycle<Door>> unexplored = new ArrayDeque<>(List.of(Door.none()));
        while (!unexplored.isEmpty()) {
            Lifecycle<Door> door = unexplored.remove();
            for (Command<Door> command : all) {
                Lifecycle<Door> next = after(door, command, NINE);
                if (next != door) {
                    transitions.add(door.state().phase().word() + " -" + command.name() + "-> "
                            + next.state().phase().word());
                    unexplored.add(next);
                }
            }
        }
        assertEquals(
                Set.of(
                        "none -hang-> shut",
                        "shut -open-> open",
                        "shut -wall-up-> walled-up",
                        "open -wall-up-> walled-up"),
                transitions);
    }

    private static String sentence(Step<Door> step) {
        return assertInstanceOf(Rejected.class, step.decision()).sentence();
    }
}
