package dev.ssc.calls;

import static dev.ssc.calls.Moments.at;
import static dev.ssc.calls.Scene.agree;
import static dev.ssc.calls.Scene.book;
import static dev.ssc.calls.Scene.booked;
import static dev.ssc.calls.Scene.consider;
import static dev.ssc.calls.Scene.considered;
import static dev.ssc.calls.Scene.ended;
import static dev.ssc.calls.Scene.joined;
import static dev.ssc.calls.Scene.linkReady;
import static dev.ssc.calls.Scene.live;
import static dev.ssc.calls.Scene.nothing;
import static dev.ssc.calls.Scene.offerLink;
import static dev.ssc.calls.Scene.offered;
import static dev.ssc.calls.Scene.open;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.command.AddItem;
import dev.ssc.calls.command.BeginWrapUp;
import dev.ssc.calls.command.Cancel;
import dev.ssc.calls.command.CustomerJoins;
import dev.ssc.calls.command.MergeTicket;
import dev.ssc.calls.command.Start;
import dev.ssc.calls.command.Tick;
import dev.ssc.calls.policy.CallPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is the same for every lifecycle, held for the call (DOMAIN section 9). */
class CallLifecycleTest {

    private static final AddItem ITEM = new AddItem("a", "A?");

    @Test
    @Tag("LIFE-1")
    @Tag("LIFE-2")
    void theSameCommandsGiveTheSameState() {
        assertEquals(joined().state(), joined().state());
        assertEquals(joined().state().hashCode(), joined().state().hashCode());
    }

    @Test
    @Tag("LIFE-3")
    void aRejectedBookingLeavesTheStateAsItWas() {
        assertEquals(
                open().state(), open().when("08:05", book("L9", "B1", "10:00")).state());
    }

    @Test
    @Tag("LIFE-6")
    void anIdThatWasAcceptedIsARepetitionInEveryPhase() {
        Scene merged = booked().when("08:06", "m-1", new MergeTicket("456", Optional.empty()))
                .accepted();
        merged.when("08:07", "m-1", ITEM).unchanged();
        merged.given("08:08", new Cancel("ana", "x", Optional.empty(), false))
                .when("07:00", "m-1", ITEM)
                .unchanged();
    }

    @Test
    @Tag("LIFE-6")
    void theIdOfARejectedCommandIsJudgedAfresh() {
        open().when("08:05", "b-1", book("L9", "B1", "10:00"))
                .rejectedBy("CALL-LINK-5")
                .when("08:06", "b-1", book("L1", "B1", "10:00"))
                .accepted()
                .when("08:07", "b-1", book("L9", "B9", "10:00"))
                .unchanged();
    }

    @Test
    @Tag("LIFE-6")
    void whatIsAlreadySoIsARepetitionEvenDatedTooEarly() {
        live().when("09:00", new Start("ana")).unchanged();
        joined().given("10:20", new BeginWrapUp("ana"))
                .when("09:00", new BeginWrapUp("ana"))
                .unchanged();
        joined().given("10:20", ITEM).when("09:00", new CustomerJoins()).unchanged();
        ended().when("09:00", Scene.end()).unchanged().advises("CALL-LIVE-9");
        ended().when("10:30", new CustomerJoins()).unchanged();
    }

    @Test
    @Tag("LIFE-6")
    void aTickWithNothingDueIsARepetitionInEveryPhase() {
        for (Scene scene : List.of(considered(), offered(), live(), ended())) {
            scene.when("07:00", new Tick()).unchanged();
        }
        booked().given("08:06", new Cancel("ana", "x", Optional.empty(), false))
                .when("+30 08:00", new Tick())
                .unchanged();
    }

    @Test
    @Tag("LIFE-7")
    void aCommandALittleLateCountsAsOfTheLastEvent() {
        open().given("08:07", ITEM).when("08:05", book("L1", "B1", "08:06")).rejectedBy("CALL-LINK-7");
        open().given("08:07", ITEM).when("08:05", book("L1", "B1", "08:07")).accepted();
        offered().given("08:06", ITEM).given("08:05", linkReady("L1")).listed("link-expires", "+14 08:06");
        open().given("08:07", ITEM).when("08:04:59", new AddItem("b", "B?")).rejectedBy("LIFE-7");
    }

    @Test
    @Tag("LIFE-7")
    void aBookingDatedTooEarlyIsRejectedWithoutReleasingTheSlot() {
        open().given("09:00", ITEM)
                .when("08:05", book("L9", "B1", "10:00"))
                .rejectedBy("LIFE-7")
                .asks();
    }

    @Test
    @Tag("LIFE-7")
    @Tag("LIFE-8")
    void theSkewIsThatOfThePolicy() {
        CallPolicy strict = CallPolicy.builder().clockSkew(Duration.ZERO).build();
        considered(consider().policy(strict).build())
                .when("07:59:59", agree().build())
                .rejectedBy("LIFE-7");
        considered().when("07:58", agree().build()).accepted();
    }

    @Test
    @Tag("LIFE-8")
    void thePolicyIsPinned() {
        CallPolicy patient =
                CallPolicy.builder().noShowWait(Duration.ofMinutes(20)).build();
        considered(consider().policy(patient).build())
                .given("08:01", agree().build())
                .given("08:02", Scene.staff().build())
                .given("08:03", offerLink().build())
                .given("08:04", linkReady("L1"))
                .given("08:05", book("L1", "B1", "10:00"))
                .given("10:00", new Start("ana"))
                .listed("no-show-possible", "10:20");
    }

    @Test
    @Tag("LIFE-5")
    void deadlinesAreListedByTimeThenByName() {
        assertEquals(
                List.of("no-show-possible", "wrap-up-due", "end-overrun"),
                live().state().deadlines().stream()
                        .map(deadline -> deadline.name())
                        .toList());
    }

    @Test
    void theViewHasEveryKeyInOrder() {
        ImmutableSet<String> keys = ImmutableSet.of(
                "lead",
                "pair",
                "backup",
                "needs-lead",
                "joined",
                "markers",
                "type",
                "minutes",
                "platform",
                "link",
                "start",
                "end",
                "wrap-up-at",
                "agenda",
                "pre-call",
                "recording",
                "manager-help",
                "outcome",
                "no-shows",
                "follow-up-of",
                "proposed-follow-up",
                "ticket");
        for (Scene scene : List.of(nothing(), considered(), live(), ended())) {
            assertEquals(List.copyOf(keys), List.copyOf(scene.state().view().keySet()));
        }
    }

    @Test
    @Tag("LIFE-3")
    void requestsOfACallAreKnownByItsKeyAndStep() {
        assertEquals(ImmutableSet.of("call/c1/5/0"), open().step().requests().keySet());
        assertEquals(at("08:04"), open().step().at());
    }
}
