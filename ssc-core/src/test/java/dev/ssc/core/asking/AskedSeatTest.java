package dev.ssc.core.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.core.coverage.SeatRequest;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.lifecycle.LifecycleRule;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.policy.InvalidPolicyException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("COV-4")
class AskedSeatTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Seat FERN = new Seat.OfGroup("plan", "fern");

    private Lifecycle<AskedSeat> fern = Lifecycle.of(AskedSeat.nobodyAsked("fern"));

    private Step<AskedSeat> does(AskCommand command) {
        Step<AskedSeat> step = fern.decide(command, NOON);
        fern = fern.after(step);
        return step;
    }

    private static Ask ask(String by) {
        return new Ask(by, AskPolicy.defaults());
    }

    private static List<String> kinds(Step<AskedSeat> step) {
        return step.decision().requests().stream().map(Request::kind).toList();
    }

    @Test
    void theFirstAskerOpensAnIssueThatIsSharedInTwoChannels() {
        Step<AskedSeat> step = does(ask("pam"));
        assertEquals(List.of("issue.open", "chat.tell", "chat.tell"), kinds(step));
        assertEquals(
                List.of("support_team-chat", "spt_stable-counterparts"),
                step.decision().requests().stream()
                        .skip(1)
                        .map(request -> request.facts().get("to"))
                        .toList());
        assertEquals(AskPhase.OPEN, fern.state().phase());
        assertEquals("seat/fern", fern.state().key());
    }

    @Test
    void aSecondAskerJoins() {
        does(ask("pam"));
        Step<AskedSeat> step = does(ask("quin"));
        assertEquals("accepted", step.decision().outcome());
        assertEquals(List.of(), kinds(step));
        assertTrue(step.decision().advice().get(0).message().startsWith("pam asked for a counterpart"));
        assertEquals(AskPhase.OPEN, fern.state().phase());
        assertEquals(List.of("pam", "quin"), fern.state().view().get("askers"));
        does(ask("pam"));
        assertEquals(List.of("pam", "quin"), fern.state().view().get("askers"));
        assertEquals(
                List.of(new SeatRequest(FERN, "pam", NOON), new SeatRequest(FERN, "quin", NOON)),
                fern.state().openRequests(FERN));
    }

    @Test
    void aTermThatBecomesActiveClosesTheRequestAndAskingAgainOpensANewOne() {
        does(ask("pam"));
        does(new CloseRequest("ana"));
        assertEquals(AskPhase.CLOSED, fern.state().phase());
        assertEquals("ana", fern.state().view().get("closed-by"));
        assertEquals(List.of(), fern.state().openRequests(FERN));
        assertEquals(3, kinds(does(ask("quin"))).size());
        assertEquals(AskPhase.OPEN, fern.state().phase());
        assertEquals(List.of("quin"), fern.state().view().get("askers"));
    }

    @Test
    void aRequestIsWithdrawnWhileItIsOpen() {
        assertEquals(LifecycleRule.LIFE_4, rule(new WithdrawRequest("pam")));
        does(ask("pam"));
        assertEquals(List.of(), kinds(does(new WithdrawRequest("pam"))));
        assertEquals(AskPhase.WITHDRAWN, fern.state().phase());
        assertEquals(LifecycleRule.LIFE_4, rule(new WithdrawRequest("pam")));
        assertEquals(LifecycleRule.LIFE_4, rule(new CloseRequest("ana")));
        assertEquals(3, kinds(does(ask("pam"))).size());
    }

    private Object rule(AskCommand command) {
        return ((Rejected<AskedSeat>) fern.decide(command, NOON).decision()).rule();
    }

    @Test
    @Tag("LIFE-8")
    void theFirstPolicyStays() {
        AskPolicy own = AskPolicy.builder().supportChannel("help").build();
        does(new Ask("pam", own));
        does(new WithdrawRequest("pam"));
        Step<AskedSeat> again = does(ask("pam"));
        assertEquals("help", again.decision().requests().get(1).facts().get("to"));
    }

    @Test
    void aPolicyThatMakesNoSenseIsRefusedWithAllItsViolations() {
        InvalidPolicyException refused = assertThrows(
                InvalidPolicyException.class,
                () -> AskPolicy.builder()
                        .clockSkew(Duration.ofSeconds(-1))
                        .project(" ")
                        .build());
        assertEquals(2, refused.violations().size());
    }
}
