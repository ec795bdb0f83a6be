package dev.ssc.calls.command;

import static dev.ssc.calls.Moments.at;
import static dev.ssc.calls.Scene.book;
import static dev.ssc.calls.Scene.booked;
import static dev.ssc.calls.Scene.end;
import static dev.ssc.calls.Scene.linkReady;
import static dev.ssc.calls.Scene.live;
import static dev.ssc.calls.Scene.offerLink;
import static dev.ssc.calls.Scene.offered;
import static dev.ssc.calls.Scene.staff;
import static dev.ssc.calls.Scene.staffed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.Scene;
import dev.ssc.calls.Team;
import dev.ssc.calls.meeting.HelpReason;
import dev.ssc.calls.subject.Side;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of a call to which the customer did not come (CALL-LIVE-5). */
@Tag("CALL-LIVE-5")
class NoShowTest {

    private static final RecordNoShow NO_SHOW = new RecordNoShow("ana");
    private static final UndoNoShow UNDO = new UndoNoShow("ana");

    private static Scene missed() {
        return live().given("10:11", NO_SHOW);
    }

    @Test
    void theCallIsOfferedAgain() {
        missed().asks("ticket.reply", "calendar.offer-link")
                .fact(0, "message", "missed")
                .fact(1, "offer", 2)
                .fact(1, "title", "GitLab Support call")
                .in(CallPhase.OFFERED)
                .shows("no-shows", 1)
                .showsNo("start")
                .showsNo("end")
                .showsNo("wrap-up-at")
                .shows("joined", false)
                .shows("lead", "ana")
                .unlisted("end-overrun")
                .unlisted("summary-reminder");
    }

    @Test
    void theTicketIsToldNothingElse() {
        assertEquals(
                ImmutableSet.of("call", "ticket", "message"),
                missed().step().decision().requests().get(0).facts().keySet());
    }

    @Test
    void theAgendaStays() {
        booked().given("08:06", new AddItem("logs", "Where?"))
                .given("10:00", new Start("ana"))
                .given("10:11", NO_SHOW)
                .shows("agenda", ImmutableMap.of("logs", "open"));
    }

    @Test
    void theNextBookingOwesAMessageOfItsOwn() {
        SendPreCall send = new SendPreCall(Optional.of("find the cause"), ImmutableList.of("an admin"));
        booked().given("08:06", send)
                .given("10:00", new Start("ana"))
                .given("10:11", NO_SHOW)
                .shows("pre-call", "not-sent")
                .given("10:12", linkReady("L2"))
                .asks("ticket.reply")
                .fact(0, "message", "invitation")
                .given("10:13", book("L2", "B2", "15:00"))
                .in(CallPhase.BOOKED)
                .link("L2", "used")
                .shows("pre-call", "not-sent")
                .listed("pre-call-due", "10:13")
                .when("10:14", send)
                .accepted()
                .asks("ticket.reply");
    }

    @Test
    @Tag("CALL-LINK-5")
    void theOldLinkBooksNothingAndTheOldBookingIsARepetition() {
        Scene again = missed().given("10:12", linkReady("L2"));
        again.when("10:13", book("L1", "B2", "15:00")).rejectedBy("CALL-LINK-5");
        again.when("10:13", book("L1", "B1", "10:00")).unchanged();
    }

    @Test
    void undoingItRestoresTheCall() {
        Scene before = live();
        Scene undone = missed().when("10:12", UNDO).accepted().asks();
        assertEquals(before.state().view(), undone.state().view());
        assertEquals(before.state().deadlines(), undone.state().deadlines());
        undone.in(CallPhase.LIVE).shows("no-shows", 0).link("L1", "used");
    }

    @Test
    void undoingItRevokesTheNewLinkIfItCame() {
        missed().given("10:12", linkReady("L2"))
                .when("10:13", UNDO)
                .accepted()
                .asks("calendar.revoke-link")
                .fact(0, "link", "L2")
                .link("L1", "used")
                .when("10:14", book("L2", "B2", "15:00"))
                .rejectedBy("CALL-LINK-5")
                .saying("revoked");
    }

    @Test
    @Tag("CALL-LINK-4")
    void aLinkThatComesAfterUndoingIsRevoked() {
        missed().given("10:12", UNDO)
                .when("10:13", linkReady("L2"))
                .accepted()
                .asks("calendar.revoke-link")
                .fact(0, "offer", 2)
                .in(CallPhase.LIVE)
                .link("L1", "used");
    }

    @Test
    @Tag("CALL-LINK-4")
    void numbersOfOffersNeverGoBack() {
        missed().given("10:12", UNDO)
                .given("10:13", NO_SHOW)
                .fact(1, "offer", 3)
                .shows("no-shows", 1)
                .when("10:14", linkReady("L2", 2))
                .asks("calendar.revoke-link")
                .when("10:15", linkReady("L3", 3))
                .asks("ticket.reply");
    }

    @Test
    void itIsTooLateOnceTheNewLinkIsBooked() {
        missed().given("10:12", linkReady("L2"))
                .given("10:13", book("L2", "B2", "15:00"))
                .when("10:14", UNDO)
                .rejectedBy("CALL-LIVE-5")
                .saying("booked");
    }

    @Test
    void thereMustBeANoShow() {
        staffed().when("08:03", UNDO).rejectedBy("CALL-LIVE-5");
        offered().when("08:04", UNDO).rejectedBy("CALL-LIVE-5");
        booked().when("08:06", UNDO).rejectedBy("CALL-LIVE-5");
        live().when("10:01", UNDO).rejectedBy("LIFE-4");
        missed().given("10:12", UNDO).when("10:13", UNDO).rejectedBy("LIFE-4");
    }

    @Test
    void itCanBeUndoneFromStaffedToo() {
        missed().given("10:12", new LinkFailure("x"))
                .in(CallPhase.STAFFED)
                .when("10:13", UNDO)
                .accepted()
                .asks()
                .in(CallPhase.LIVE)
                .link("L1", "used");
    }

    @Test
    void aCallThatWasWrappingUpWrapsUpAgain() {
        live().given("10:08", new BeginWrapUp("ana"))
                .given("10:11", NO_SHOW)
                .given("10:12", UNDO)
                .in(CallPhase.WRAPPING_UP)
                .when("10:13", new BeginWrapUp("ana"))
                .unchanged();
    }

    @Test
    @Tag("LIFE-5")
    void aDeadlineThatActedStaysActed() {
        live().given("10:11", new Tick())
                .given("10:12", NO_SHOW)
                .given("10:13", UNDO)
                .unlisted("no-show-possible")
                .listed("wrap-up-due", "10:22:30");
    }

    @Test
    void theNextMeetingBeginsAfresh() {
        booked().given("08:06", new AskRecording(Side.CUSTOMER))
                .given("10:00", new Start("ana"))
                .given("10:01", new CallManager(Team.ALL, HelpReason.URGENT_OTHER))
                .given("10:11", NO_SHOW)
                .shows("recording", "none")
                .shows("manager-help", "none")
                .given("10:12", linkReady("L2"))
                .given("10:13", book("L2", "B2", "15:00"))
                .given("15:00", new Start("ana"))
                .unlisted("manager-page")
                .listed("no-show-possible", "15:10")
                .listed("wrap-up-due", "15:22:30")
                .given("15:11", NO_SHOW)
                .shows("no-shows", 2)
                .given("15:12", UNDO)
                .shows("no-shows", 1)
                .shows("start", at("15:00"));
    }

    @Test
    void aCallThatWasMissedCanStillBeHeld() {
        missed().given("10:12", offerLink().build())
                .asks("calendar.revoke-link", "calendar.offer-link")
                .given("10:13", linkReady("L3"))
                .given("10:14", staff().lead("cem").build())
                .given("10:15", book("L3", "B3", "15:00"))
                .given("15:00", new Start("cem"))
                .given("15:00", new CustomerJoins())
                .given("15:20", end())
                .in(CallPhase.ENDED)
                .shows("no-shows", 1)
                .shows("lead", "cem");
    }
}
