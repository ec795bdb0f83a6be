package dev.ssc.calls;

import static dev.ssc.calls.Moments.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.command.Book;
import dev.ssc.calls.command.CallCommand;
import dev.ssc.calls.command.Cancel;
import dev.ssc.calls.command.Reschedule;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.core.lifecycle.Unchanged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** The messages of a calendar may come in any order and more than once; what comes of them is always the same call. */
@PropertyDefaults(tries = 300)
class DeliveryProperties {

    private static final List<CallCommand> MESSAGES = List.of(
            Scene.linkReady("L1", 1),
            Scene.linkReady("L2", 2),
            new Book(Team.ALL, "L2", "B1", at("+3 10:00"), "123"),
            new Cancel("customer", "moved", Optional.of("B1"), true),
            new Reschedule(Team.ALL, "B2", "B1", at("+3 11:00")),
            new Cancel("customer", "moved", Optional.of("B2"), true),
            new Reschedule(Team.ALL, "B3", "B2", at("+3 12:00")));

    /** Each round delivers every message once, in an order of its own; the sender repeats what was not taken. */
    @Provide
    Arbitrary<List<List<CallCommand>>> rounds() {
        return Arbitraries.shuffle(MESSAGES).list().ofSize(MESSAGES.size());
    }

    @Property
    @Tag("CALL-LINK-4")
    @Tag("CALL-LINK-8")
    @Tag("LIFE-6")
    void everyOrderGivesTheSameCall(@ForAll("rounds") List<List<CallCommand>> rounds) {
        CallState inOrder = delivered(List.of(MESSAGES)).state();
        CallState shuffled = delivered(rounds).state();
        assertEquals(inOrder.view(), shuffled.view());
        assertEquals(inOrder.phase(), shuffled.phase());
        assertEquals(inOrder.deadlines(), shuffled.deadlines());
        assertEquals(inOrder.bookings(), shuffled.bookings());
        assertEquals(at("+3 12:00"), shuffled.view().get("start"));
    }

    @Property
    @Tag("LIFE-6")
    void onceAllAreThereEachIsARepetitionOrRevoked(@ForAll("rounds") List<List<CallCommand>> rounds) {
        Lifecycle<CallState> call = delivered(rounds);
        for (CallCommand message : MESSAGES) {
            Step<CallState> again = call.decide(message, at("08:10"));
            assertTrue(
                    again.decision() instanceof Unchanged
                            || ImmutableSet.of("link-ready").contains(message.name()),
                    message.toString());
            assertEquals(call.state(), call.after(again).state());
        }
    }

    @Property
    @Tag("CALL-LINK-5")
    void whateverComesOnlyTheOpenLinkBooks(@ForAll("rounds") List<List<CallCommand>> rounds) {
        List<CallCommand> ghosts = new ArrayList<>(rounds.get(0));
        ghosts.add(0, new Book(Team.ALL, "L1", "G1", at("+3 10:00"), "123"));
        ghosts.add(new Book(Team.ALL, "L2", "G2", at("+3 13:00"), "123"));
        CallState call = delivered(List.of(ghosts)).state();
        assertTrue(call.bookings().links().keySet().stream().noneMatch("G1"::equals));
    }

    /** A call whose first link was superseded, and then the rounds. */
    private static Lifecycle<CallState> delivered(List<List<CallCommand>> rounds) {
        Instant now = at("08:05");
        Lifecycle<CallState> call =
                Scene.offered().given("08:04", Scene.offerLink().build()).call();
        for (List<CallCommand> round : rounds) {
            for (CallCommand message : round) {
                call = call.after(call.decide(message, now));
            }
        }
        return call;
    }
}
