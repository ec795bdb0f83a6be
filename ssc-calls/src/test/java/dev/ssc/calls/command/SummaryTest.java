package dev.ssc.calls.command;

import static dev.ssc.calls.Scene.agree;
import static dev.ssc.calls.Scene.book;
import static dev.ssc.calls.Scene.booked;
import static dev.ssc.calls.Scene.consider;
import static dev.ssc.calls.Scene.considered;
import static dev.ssc.calls.Scene.ended;
import static dev.ssc.calls.Scene.linkReady;
import static dev.ssc.calls.Scene.live;
import static dev.ssc.calls.Scene.offerLink;
import static dev.ssc.calls.Scene.staff;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.Scene;
import dev.ssc.calls.agenda.AgendaItem;
import dev.ssc.calls.agenda.ItemStatus;
import dev.ssc.calls.ending.Outcome;
import dev.ssc.calls.policy.CallPolicy;
import dev.ssc.calls.subject.CallType;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** After the call (DOMAIN 8.7). */
class SummaryTest {

    static Summarise complete() {
        return summary("the bucket was private", "check the role", "send the policy", "none is needed");
    }

    private static Summarise summary(String learned, String support, String customer, String next) {
        return new Summarise(
                "ana", Optional.of(learned), Optional.of(support), Optional.of(customer), Optional.of(next));
    }

    private static End another() {
        return End.builder().by("ana").outcome(Outcome.ANOTHER_CALL_NEEDED).build();
    }

    private static Scene endedOf(CallPolicy policy, CallType type) {
        return considered(consider().policy(policy).longRunning(true).build())
                .given("08:01", agree().type(type).build())
                .given("08:02", staff().build())
                .given("08:03", offerLink().build())
                .given("08:04", linkReady("L1"))
                .given("08:05", book("L1", "B1", "10:00"))
                .given("10:00", new Start("ana"))
                .given("10:20", Scene.end());
    }

    @Test
    @Tag("CALL-SUM-1")
    void onlyTheSummaryClosesACall() {
        ended().when("10:40", complete())
                .accepted()
                .in(CallPhase.CLOSED)
                .when("10:41", complete())
                .rejectedBy("LIFE-4");
        ended().when("10:40", new Cancel("ana", "x", Optional.empty(), false)).rejectedBy("LIFE-4");
        live().when("10:40", complete()).rejectedBy("LIFE-4");
    }

    @Test
    @Tag("CALL-SUM-1")
    void aMissingPartIsNamed() {
        ended().when(
                        "10:40",
                        new Summarise("ana", Optional.of("x"), Optional.empty(), Optional.of(" "), Optional.of("none")))
                .rejectedBy("CALL-SUM-1")
                .saying("missing: support-next, customer-next.")
                .asks()
                .in(CallPhase.ENDED);
        ended().when("10:40", summary("", "a", "b", "c"))
                .rejectedBy("CALL-SUM-1")
                .saying("learned");
        ended().when("10:40", summary("a", "b", "c", ""))
                .rejectedBy("CALL-SUM-1")
                .saying("next-call");
    }

    @Test
    @Tag("CALL-SUM-2")
    @Tag("LIFE-5")
    void theLeadIsRemindedAndThenTheManagerTold() {
        ended().listed("summary-reminder", "10:55")
                .listed("summary-escalation", "+1 10:25")
                .when("10:54", new Tick())
                .unchanged()
                .when("10:55", new Tick())
                .asks("chat.tell")
                .fact(0, "message", "summary-reminder")
                .fact(0, "to", "lead")
                .unlisted("summary-reminder")
                .when("+1 10:25", new Tick())
                .asks("chat.tell")
                .fact(0, "message", "summary-escalation")
                .fact(0, "to", "manager")
                .unlisted("summary-escalation")
                .in(CallPhase.ENDED)
                .when("+2 10:25", new Tick())
                .unchanged();
    }

    @Test
    @Tag("CALL-SUM-2")
    void nothingIsOwedOnceItIsWritten() {
        ended().given("10:40", complete()).unlisted("summary-reminder").unlisted("summary-escalation");
        ended().when("+3 00:00", new Tick()).asks("chat.tell", "chat.tell");
    }

    @Test
    @Tag("CALL-SUM-3")
    void theSummaryGoesToTheTicketWithItsTags() {
        ended().when("10:40", complete())
                .asks("ticket.reply", "ticket.tag")
                .fact(0, "message", "summary")
                .fact(0, "learned", "the bucket was private")
                .fact(0, "support-next", "check the role")
                .fact(0, "customer-next", "send the policy")
                .fact(0, "next-call", "none is needed")
                .fact(0, "outcome", "solved")
                .fact(1, "tags", ImmutableList.of("customer_call", "customer_call_troubleshooting"));
    }

    @Test
    @Tag("CALL-SUM-3")
    @Tag("LIFE-8")
    void theTagsAreASetOfThePolicy() {
        endedOf(CallPolicy.defaults(), CallType.RESET_AND_REVIEW)
                .when("10:40", complete())
                .fact(1, "tags", ImmutableList.of("customer_call", "customer_call_reset_and_review"));
        CallPolicy own = CallPolicy.builder()
                .tags(ImmutableSet.of("call", "TYPE", "discovery"))
                .build();
        endedOf(own, CallType.DISCOVERY)
                .when("10:40", complete())
                .fact(1, "tags", ImmutableList.of("call", "discovery"));
    }

    @Test
    @Tag("CALL-SUM-4")
    void anotherCallTakesOverWhatIsLeft() {
        Scene ended = booked().given("08:06", new AddItem("a", "A?"))
                .given("08:06", new AddItem("b", "B?"))
                .given("08:06", new AddItem("c", "C?"))
                .given("08:07", new SettleItem("a", ItemStatus.FOR_CALL, Optional.empty()))
                .given("08:07", new SettleItem("b", ItemStatus.ANSWERED, Optional.empty()))
                .given("10:00", new Start("ana"))
                .given("10:20", another())
                .showsNo("proposed-follow-up");
        Scene closed = ended.given("10:30", complete())
                .shows(
                        "proposed-follow-up",
                        ImmutableMap.of("follow-up-of", "c1", "agenda", ImmutableList.of("a", "c")));
        assertEquals(
                ImmutableList.of("A?", "C?"),
                closed.state().proposedFollowUp().orElseThrow().agenda().stream()
                        .map(AgendaItem::text)
                        .collect(ImmutableList.toImmutableList()));
    }

    @Test
    @Tag("CALL-SUM-4")
    void otherOutcomesProposeNone() {
        ended().given("10:40", complete()).showsNo("proposed-follow-up");
    }

    @Test
    @Tag("CALL-SUM-4")
    void aFollowUpKnowsItsPredecessor() {
        considered(consider().followUpOf("c0").build()).shows("follow-up-of", "c0");
        considered().showsNo("follow-up-of");
    }
}
