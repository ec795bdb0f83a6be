package dev.ssc.calls.command;

import static dev.ssc.calls.Moments.at;
import static dev.ssc.calls.Scene.agree;
import static dev.ssc.calls.Scene.agreed;
import static dev.ssc.calls.Scene.book;
import static dev.ssc.calls.Scene.booked;
import static dev.ssc.calls.Scene.consider;
import static dev.ssc.calls.Scene.considered;
import static dev.ssc.calls.Scene.ended;
import static dev.ssc.calls.Scene.linkReady;
import static dev.ssc.calls.Scene.live;
import static dev.ssc.calls.Scene.nothing;
import static dev.ssc.calls.Scene.offerLink;
import static dev.ssc.calls.Scene.open;
import static dev.ssc.calls.Scene.staff;
import static dev.ssc.calls.Scene.staffed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.Scene;
import dev.ssc.calls.Team;
import dev.ssc.calls.agenda.AgendaItem;
import dev.ssc.calls.agenda.ItemStatus;
import dev.ssc.calls.subject.Platform;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Before the call (DOMAIN 8.5). */
class PreparationTest {

    private static final SendPreCall SEND =
            new SendPreCall(Optional.of("find the cause"), ImmutableList.of("an admin"));

    private static SettleItem settle(String item, ItemStatus as) {
        return new SettleItem(item, as, Optional.empty());
    }

    private static SettleItem async(String item, String note) {
        return new SettleItem(item, ItemStatus.ASYNC, Optional.of(note));
    }

    private static Scene webex() {
        return considered()
                .given("08:01", agree().platform(Platform.WEBEX).build())
                .given("08:02", staff().build())
                .given("08:03", offerLink().build())
                .given("08:04", linkReady("L1"))
                .given("08:05", book("L1", "B1", "10:00"));
    }

    @Test
    @Tag("CALL-PREP-1")
    void anItemIsOpenUntilItIsSettled() {
        agreed().given("08:02", new AddItem("logs", "Where are the logs?"))
                .given("08:02", new AddItem("cause", "What is the cause?"))
                .given("08:02", new AddItem("plan", "What next?"))
                .given("08:03", settle("cause", ItemStatus.FOR_CALL))
                .given("08:03", settle("logs", ItemStatus.ANSWERED))
                .asks()
                .shows("agenda", ImmutableMap.of("logs", "answered", "cause", "for-call", "plan", "open"));
    }

    @Test
    @Tag("CALL-PREP-1")
    void theAgendaMayBeginWithTheCall() {
        considered(consider()
                        .addAgenda(AgendaItem.open("b", "B?"), AgendaItem.open("a", "A?"))
                        .build())
                .shows("agenda", ImmutableMap.of("b", "open", "a", "open"));
        nothing()
                .when(
                        "08:00",
                        consider()
                                .addAgenda(AgendaItem.open("a", "A?"), AgendaItem.open("a", "A again?"))
                                .build())
                .rejectedBy("CALL-PREP-1");
    }

    @Test
    @Tag("CALL-PREP-1")
    void whatIsThereIsNotAddedAndWhatIsNotThereIsNotSettled() {
        Scene one = agreed().given("08:02", new AddItem("logs", "Where?"));
        one.when("08:03", new AddItem("logs", "Where else?")).rejectedBy("CALL-PREP-1");
        one.when("08:03", settle("cause", ItemStatus.ANSWERED)).rejectedBy("CALL-PREP-1");
    }

    @Test
    @Tag("CALL-PREP-1")
    void anItemMovedAsyncNeedsInstructions() {
        Scene one = agreed().given("08:02", new AddItem("logs", "Where?"));
        one.when("08:03", settle("logs", ItemStatus.ASYNC)).rejectedBy("CALL-PREP-1");
        one.when("08:03", async("logs", "  ")).rejectedBy("CALL-PREP-1");
        one.when("08:03", async("logs", "Run the script."))
                .accepted()
                .shows("agenda", ImmutableMap.of("logs", "async"));
    }

    @Test
    @Tag("CALL-PREP-1")
    void anItemCanBeSettledAgain() {
        agreed().given("08:02", new AddItem("logs", "Where?"))
                .given("08:03", settle("logs", ItemStatus.ANSWERED))
                .given("08:04", settle("logs", ItemStatus.FOR_CALL))
                .shows("agenda", ImmutableMap.of("logs", "for-call"));
    }

    @Test
    @Tag("CALL-PREP-1")
    @Tag("LIFE-4")
    void theAgendaChangesFromAgreementToTheEndOfTheCall() {
        considered().when("08:01", new AddItem("a", "A?")).rejectedBy("LIFE-4");
        live().when("10:01", new AddItem("a", "A?")).accepted();
        ended().when("10:26", new AddItem("a", "A?")).rejectedBy("LIFE-4");
    }

    @Test
    @Tag("CALL-PREP-2")
    void aSettledAgendaDeflectsTheCall() {
        booked().given("08:06", new AddItem("logs", "Where?"))
                .given("08:07", new AddItem("cause", "Why?"))
                .given("08:08", settle("logs", ItemStatus.ANSWERED))
                .given("08:09", async("cause", "Run the script."))
                .when("08:10", new Deflect("ana"))
                .accepted()
                .asks("calendar.release-slot", "ticket.reply")
                .fact(1, "message", "deflected")
                .fact(1, "answered", ImmutableList.of("Where?"))
                .fact(1, "async", ImmutableList.of("Why?: Run the script."))
                .in(CallPhase.DEFLECTED)
                .link("L1", "used");
    }

    @Test
    @Tag("CALL-PREP-2")
    void anOpenLinkIsRevokedWithTheCall() {
        open().given("08:06", new AddItem("logs", "Where?"))
                .given("08:08", settle("logs", ItemStatus.ANSWERED))
                .when("08:10", new Deflect("ana"))
                .asks("calendar.revoke-link", "ticket.reply")
                .link("L1", "revoked");
    }

    @Test
    @Tag("CALL-PREP-2")
    void withoutAnItemOrWithAnUnsettledOneItIsNot() {
        booked().when("08:06", new Deflect("ana")).rejectedBy("CALL-PREP-2");
        Scene settled =
                agreed().given("08:06", new AddItem("a", "A?")).given("08:06", settle("a", ItemStatus.ANSWERED));
        settled.given("08:07", new AddItem("b", "B?"))
                .when("08:08", new Deflect("ana"))
                .rejectedBy("CALL-PREP-2");
        settled.given("08:07", settle("a", ItemStatus.FOR_CALL))
                .when("08:08", new Deflect("ana"))
                .rejectedBy("CALL-PREP-2");
    }

    @Test
    @Tag("CALL-PREP-3")
    void thePreCallMessageSaysGoalsDurationAndWho() {
        booked().when("08:06", SEND)
                .accepted()
                .asks("ticket.reply")
                .fact(0, "message", "pre-call")
                .fact(0, "goals", "find the cause")
                .fact(0, "required", ImmutableList.of("an admin"))
                .fact(0, "minutes", 30L)
                .fact(0, "start", at("10:00"))
                .shows("pre-call", "sent");
        for (SendPreCall incomplete : List.of(
                new SendPreCall(Optional.empty(), ImmutableList.of("an admin")),
                new SendPreCall(Optional.of(" "), ImmutableList.of("an admin")),
                new SendPreCall(Optional.of("find the cause"), ImmutableList.of()),
                new SendPreCall(Optional.of("find the cause"), ImmutableList.of(" ")))) {
            booked().when("08:06", incomplete).rejectedBy("CALL-PREP-3").shows("pre-call", "not-sent");
        }
    }

    @Test
    @Tag("CALL-PREP-3")
    @Tag("LIFE-5")
    void itIsDueADayBeforeTheStartOrAtOnce() {
        booked().listed("pre-call-due", "08:05");
        open().given("08:05", book("L1", "B1", "+3 10:00"))
                .listed("pre-call-due", "+2 10:00")
                .when("+2 10:00", new Tick())
                .accepted()
                .asks("chat.tell")
                .fact(0, "message", "pre-call-due")
                .unlisted("pre-call-due")
                .when("+2 10:01", new Tick())
                .unchanged()
                .given("+2 10:02", new Reschedule(Team.ALL, "B2", "B1", at("+3 11:00")))
                .listed("pre-call-due", "+2 11:00")
                .shows("pre-call", "not-sent");
    }

    @Test
    @Tag("CALL-PREP-3")
    void startingWithoutItIsAdvised() {
        booked().when("10:00", new Start("ana")).advises("CALL-PREP-3", "CALL-LIVE-1");
        booked().given("08:06", SEND).when("10:00", new Start("ana")).advises("CALL-LIVE-1");
        booked().given("08:06", SEND)
                .given("08:07", new Reschedule(Team.ALL, "B2", "B1", at("11:00")))
                .when("11:00", new Start("ana"))
                .advises("CALL-PREP-3", "CALL-LIVE-1");
    }

    @Test
    @Tag("CALL-PREP-4")
    void theSharedRoomIsLockedBeforeTheStart() {
        webex().shows("platform", "webex").when("10:00", new Start("ana")).rejectedBy("CALL-PREP-4");
        webex().given("09:50", new LockRoom())
                .when("09:51", new LockRoom())
                .unchanged()
                .when("10:00", new Start("ana"))
                .accepted()
                .when("10:01", new LockRoom())
                .unchanged();
    }

    @Test
    @Tag("CALL-PREP-4")
    void theRoomIsJudgedBeforeWhoStarts() {
        webex().when("08:10", new Start("zoe")).rejectedBy("CALL-PREP-4");
    }

    @Test
    @Tag("CALL-PREP-4")
    void noOtherRoomIsLocked() {
        booked().when("09:50", new LockRoom()).rejectedBy("CALL-PREP-4");
        open().when("09:50", new LockRoom()).rejectedBy("LIFE-4");
    }

    @Test
    @Tag("CALL-PREP-5")
    void aSolvedTicketHoldsThePreCallMessageBack() {
        Scene solved = booked().when("08:06", new SolveTicket())
                .accepted()
                .asks("chat.tell")
                .fact(0, "message", "ticket-solved")
                .in(CallPhase.BOOKED)
                .unlisted("pre-call-due");
        solved.when("08:07", SEND).rejectedBy("CALL-PREP-5");
        solved.when("08:07", new SendPreCall(Optional.empty(), ImmutableList.of()))
                .rejectedBy("CALL-PREP-3");
        solved.when("08:07", new ReopenTicket())
                .accepted()
                .asks()
                .listed("pre-call-due", "08:05")
                .when("08:08", SEND)
                .accepted();
        solved.when("10:00", new Start("ana")).accepted();
        solved.when("10:00", new Cancel("ana", "solved", Optional.empty(), false))
                .accepted();
    }

    @Test
    @Tag("CALL-PREP-5")
    void theLeadIsAskedOnlyIfThereIsOneAndTheCallIsStillToStart() {
        agreed().when("08:02", new SolveTicket()).accepted().asks();
        staffed().when("08:03", new SolveTicket()).asks("chat.tell");
        staffed()
                .given("08:03", new LeadDropsOut("ana"))
                .when("08:04", new SolveTicket())
                .accepted()
                .asks();
        live().when("10:01", new SolveTicket()).accepted().asks();
        ended().when("10:26", new SolveTicket()).accepted().asks();
        ended().when("10:26", new ReopenTicket()).accepted().asks();
    }

    @Test
    @Tag("CALL-PREP-6")
    void aMergedTicketTakesItsCallAlong() {
        booked().given("08:06", new MergeTicket("456", Optional.empty()))
                .advises()
                .shows("ticket", "456")
                .given("08:07", new MergeTicket("789", Optional.empty()))
                .shows("ticket", "789")
                .when("08:08", SEND)
                .fact(0, "ticket", "789");
    }

    @Test
    @Tag("CALL-PREP-6")
    void aMergeIntoItselfOrAFormerNumberIsRejected() {
        Scene merged = booked().given("08:06", new MergeTicket("456", Optional.empty()));
        for (String own : List.of("456", "123", "#123", "ZD-456")) {
            merged.when("08:07", new MergeTicket(own, Optional.empty())).rejectedBy("CALL-PREP-6");
        }
        booked().when("08:06", new MergeTicket("123", Optional.of("c2"))).rejectedBy("CALL-PREP-6");
    }

    @Test
    @Tag("CALL-PREP-6")
    void anotherCallOfTheTargetIsAdvised() {
        booked().when("08:06", new MergeTicket("456", Optional.of("c2")))
                .accepted()
                .asks()
                .advises("CALL-PREP-6");
    }
}
