package dev.ssc.calls.command;

import static dev.ssc.calls.Moments.at;
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
import static dev.ssc.calls.Scene.offered;
import static dev.ssc.calls.Scene.open;
import static dev.ssc.calls.Scene.staff;
import static dev.ssc.calls.Scene.staffed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableList;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.Scene;
import dev.ssc.calls.Team;
import dev.ssc.calls.lead.People;
import dev.ssc.calls.policy.CallPolicy;
import dev.ssc.calls.subject.Marker;
import dev.ssc.core.organisation.Person;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Booking, moving, and what calendars tell twice or in any order (DOMAIN 8.4). */
class BookingTest {

    private static Reschedule move(String booking, String replaces, String start) {
        return new Reschedule(Team.ALL, booking, replaces, at(start));
    }

    private static Cancel cancelled(String booking) {
        return new Cancel("customer", "moved", Optional.of(booking), false);
    }

    private static Book naming(String ticket) {
        return new Book(Team.ALL, "L1", "B1", at("10:00"), ticket);
    }

    private static Scene openWith(CallPolicy policy) {
        return considered(consider().addMarkers(Marker.STAR).policy(policy).build())
                .given("08:01", Scene.agree().build())
                .given("08:02", staff().build())
                .given("08:03", offerLink().build())
                .given("08:04", linkReady("L1"));
    }

    @Test
    @Tag("CALL-LINK-5")
    void theOpenLinkBooksTheCallInOneStep() {
        open().when("08:05", book("L1", "B1", "10:00"))
                .accepted()
                .asks()
                .advises()
                .in(CallPhase.BOOKED)
                .link("L1", "used")
                .shows("start", at("10:00"))
                .shows("end", at("10:30"))
                .shows("pre-call", "not-sent")
                .shows("joined", false)
                .shows("needs-lead", false);
    }

    @Test
    @Tag("CALL-LINK-5")
    @Tag("LIFE-4")
    void aGhostIsRejectedInEveryPhase() {
        List<Scene> scenes = List.of(
                considered(),
                agreed(),
                staffed(),
                offered(),
                open(),
                booked(),
                live(),
                ended(),
                booked().given("08:06", cancelled("B1")),
                considered().given("08:01", new Decline("ana", "no", Optional.empty())));
        for (Scene scene : scenes) {
            scene.when("10:30", book("L9", "B9", "11:00"))
                    .rejectedBy("CALL-LINK-5")
                    .asks("calendar.release-slot", "chat.tell")
                    .fact(0, "booking", "B9")
                    .fact(1, "rule", "CALL-LINK-5")
                    .in(scene.state().phase());
        }
        nothing().when("08:00", book("L9", "B9", "11:00")).rejectedBy("LIFE-4").asks();
    }

    @Test
    @Tag("CALL-LINK-5")
    void aUsedLinkBooksNothingMore() {
        booked().when("08:06", book("L1", "B2", "11:00"))
                .rejectedBy("CALL-LINK-5")
                .saying("used")
                .shows("start", at("10:00"));
    }

    @Test
    @Tag("CALL-LINK-5")
    @Tag("LIFE-6")
    void theSameBookingDeliveredAgainIsARepetition() {
        booked().when("08:06", book("L1", "B1", "10:00")).unchanged();
        live().when("10:05", book("L1", "B1", "10:00")).unchanged();
        booked().given("08:06", cancelled("B1"))
                .when("08:07", book("L1", "B1", "10:00"))
                .unchanged();
        booked().given("08:06", move("B2", "B1", "11:00"))
                .when("08:07", book("L1", "B2", "11:00"))
                .unchanged();
    }

    @Test
    @Tag("CALL-LINK-5")
    void aRejectedBookingLeavesTheLinkUnused() {
        open().when("08:05", book("L1", "B1", "08:04"))
                .rejectedBy("CALL-LINK-7")
                .asks("calendar.release-slot", "chat.tell")
                .in(CallPhase.OFFERED)
                .link("L1", "open")
                .when("08:06", book("L1", "B1", "10:00"))
                .accepted();
    }

    @Test
    @Tag("CALL-LINK-5")
    @Tag("LIFE-3")
    void twoGhostsAskForTwoThingsAndOneAsksOnce() {
        Scene first = open().when("08:05", book("L9", "B8", "10:00"));
        Scene second = open().when("08:05", book("L9", "B9", "10:00"));
        assertNotEquals(
                first.step().requests().keySet(), second.step().requests().keySet());
        assertEquals(
                first.step().requests(),
                open().when("08:09", book("L9", "B8", "10:00")).step().requests());
    }

    @ParameterizedTest
    @Tag("CALL-LINK-6")
    @ValueSource(strings = {"123", " 123 ", "#123", "# 123", "ZD-123", "zd-123", " Zd- 123 "})
    void blanksAndAPrefixDoNotMakeAnotherTicket(String ticket) {
        open().when("08:05", naming(ticket)).accepted().advises();
    }

    @ParameterizedTest
    @Tag("CALL-LINK-6")
    @ValueSource(strings = {"124", "##123", "#ZD-123", "1 23", "123#"})
    void anotherTicketIsAdvisedAndTheCallStaysWhereItIs(String ticket) {
        open().when("08:05", naming(ticket))
                .accepted()
                .advises("CALL-LINK-6")
                .asks("chat.tell")
                .fact(0, "ticket", "123")
                .fact(0, "rules", ImmutableList.of("CALL-LINK-6"))
                .shows("ticket", "123");
    }

    @Test
    @Tag("CALL-LINK-6")
    void formerNumbersNameTheTicketToo() {
        Scene merged = open().given("08:05", new MergeTicket("456", Optional.empty()))
                .given("08:05", new MergeTicket("789", Optional.empty()));
        for (String number : List.of("123", "#456", "789")) {
            merged.when("08:06", naming(number)).accepted().advises();
        }
    }

    @Test
    @Tag("CALL-LINK-7")
    void aCallIsNotBookedIntoThePast() {
        open().when("10:00", book("L1", "B1", "09:59")).rejectedBy("CALL-LINK-7");
        open().when("10:00", book("L1", "B1", "10:00")).accepted();
        booked().when("09:00", move("B2", "B1", "08:59"))
                .rejectedBy("CALL-LINK-7")
                .asks();
        booked().when("09:00", move("B2", "B1", "09:00")).accepted();
    }

    @Test
    @Tag("CALL-LINK-7")
    @Tag("LIFE-10")
    void thePolicyMayAskForNotice() {
        Scene open =
                openWith(CallPolicy.builder().minimumNotice(Duration.ofHours(1)).build());
        open.when("09:01", book("L1", "B1", "10:00")).rejectedBy("CALL-LINK-7");
        open.when("09:00", book("L1", "B1", "10:00"))
                .accepted()
                .when("09:31", move("B2", "B1", "10:30"))
                .rejectedBy("CALL-LINK-7");
    }

    @Test
    @Tag("CALL-LINK-7")
    void outsideTheLeadsHoursTheCallNeedsALead() {
        open().when("08:05", book("L1", "B1", "16:31"))
                .accepted()
                .advises("CALL-LINK-7")
                .asks("chat.tell")
                .fact(0, "message", "booking-advice")
                .shows("needs-lead", true)
                .shows("lead", "ana");
        open().when("08:05", book("L1", "B1", "16:30")).accepted().advises().shows("needs-lead", false);
    }

    @Test
    @Tag("CALL-LINK-7")
    void onTheLeadsHolidayOrTimeOffTheCallNeedsALead() {
        Person off = Team.engineer("ana", "Europe/Lisbon")
                .workingTime(Team.zone("Europe/Lisbon")
                        .addHolidays(dev.ssc.calls.Moments.MONDAY)
                        .build())
                .build();
        Person unknownHours = Person.builder()
                .from(Team.CEM)
                .key("ana")
                .workingTime(dev.ssc.core.time.WorkingTime.builder()
                        .addAway(Team.days("2026-03-01", "2026-03-04"))
                        .build())
                .build();
        for (Person ana : List.of(off, unknownHours)) {
            People people = People.of(ImmutableList.of(ana));
            open().when("08:05", new Book(people, "L1", "B1", at("10:00"), "123"))
                    .accepted()
                    .advises("CALL-LINK-7")
                    .shows("needs-lead", true);
        }
    }

    @Test
    @Tag("CALL-LINK-7")
    void unknownHoursAreNotJudged() {
        staffed()
                .given("08:02", staff().lead("cem").build())
                .given("08:03", offerLink().build())
                .given("08:04", linkReady("L1"))
                .when("08:05", book("L1", "B1", "23:00"))
                .accepted()
                .advises()
                .shows("needs-lead", false);
    }

    @Test
    @Tag("CALL-LINK-7")
    void aMoveBackIntoTheHoursEndsTheNeed() {
        open().given("08:05", book("L1", "B1", "18:00"))
                .shows("needs-lead", true)
                .when("08:06", move("B2", "B1", "19:00"))
                .accepted()
                .advises("CALL-LINK-7")
                .asks("chat.tell")
                .shows("needs-lead", true)
                .when("08:07", move("B3", "B2", "11:00"))
                .accepted()
                .advises()
                .asks()
                .shows("needs-lead", false)
                .shows("lead", "ana");
    }

    @Test
    @Tag("CALL-LINK-7")
    void theLinkIsJudgedBeforeTheTime() {
        open().when("10:00", book("L9", "B1", "09:00")).rejectedBy("CALL-LINK-5");
    }

    @Test
    @Tag("CALL-LINK-8")
    void aMoveKeepsTheCall() {
        booked().given("08:06", new AddItem("logs", "Where are the logs?"))
                .when("08:07", move("B2", "B1", "11:00"))
                .accepted()
                .asks()
                .in(CallPhase.BOOKED)
                .shows("start", at("11:00"))
                .shows("end", at("11:30"))
                .shows("lead", "ana")
                .shows("no-shows", 0)
                .shows("agenda", java.util.Map.of("logs", "open"))
                .shows("pre-call", "not-sent")
                .link("L1", "used");
    }

    @Test
    @Tag("CALL-LINK-8")
    void aMessageThatWasSentIsDueAgainOnce() {
        SendPreCall send = new SendPreCall(Optional.of("find the cause"), ImmutableList.of("an admin"));
        booked().given("08:06", send)
                .shows("pre-call", "sent")
                .unlisted("pre-call-due")
                .given("08:07", move("B2", "B1", "+3 11:00"))
                .shows("pre-call", "due-again")
                .listed("pre-call-due", "+2 11:00")
                .given("08:08", move("B3", "B2", "+4 11:00"))
                .shows("pre-call", "due-again")
                .listed("pre-call-due", "+3 11:00")
                .given("08:09", send)
                .shows("pre-call", "sent")
                .when("08:10", send)
                .unchanged();
    }

    @Test
    @Tag("CALL-LINK-8")
    void theTwoHalvesOfAMoveMayComeInAnyOrder() {
        Cancel half = new Cancel("customer", "moved", Optional.of("B1"), true);
        booked().when("08:06", half)
                .unchanged()
                .when("08:07", move("B2", "B1", "11:00"))
                .accepted()
                .when("08:08", half)
                .unchanged()
                .in(CallPhase.BOOKED);
        booked().given("08:06", move("B2", "B1", "11:00"))
                .when("08:07", cancelled("B1"))
                .unchanged()
                .when("08:08", cancelled("B2"))
                .accepted()
                .in(CallPhase.CANCELLED)
                .when("08:09", cancelled("B1"))
                .unchanged();
    }

    @Test
    @Tag("CALL-LINK-8")
    void messagesAboutASupersededBookingAreRepetitions() {
        Scene moved = booked().given("08:06", move("B2", "B1", "11:00"));
        moved.when("08:07", move("B2", "B1", "11:00")).unchanged().shows("start", at("11:00"));
        moved.when("08:07", move("B3", "B1", "12:00")).unchanged();
        moved.when("08:07", book("L1", "B1", "10:00")).unchanged();
        moved.given("11:00", new Start("ana"))
                .when("11:01", move("B2", "B1", "11:00"))
                .unchanged();
    }

    @Test
    @Tag("CALL-LINK-8")
    void aMoveOfABookingThisCallNeverHadIsRejected() {
        Scene first = booked().when("08:06", move("B3", "B2", "12:00"))
                .rejectedBy("CALL-LINK-8")
                .asks()
                .shows("start", at("10:00"));
        first.when("08:07", move("B2", "B1", "11:00"))
                .accepted()
                .when("08:08", move("B3", "B2", "12:00"))
                .accepted()
                .shows("start", at("12:00"));
    }

    @Test
    @Tag("CALL-LINK-8")
    void aCalendarMayKeepTheNameOfAMovedBooking() {
        booked().when("08:06", move("B1", "B1", "11:00"))
                .accepted()
                .shows("start", at("11:00"))
                .when("08:07", move("B1", "B1", "11:00"))
                .unchanged()
                .when("08:08", cancelled("B1"))
                .accepted();
    }

    @Test
    @Tag("CALL-LINK-8")
    void cancellingAnotherBookingIsNotCancellingTheCall() {
        booked().when("08:06", cancelled("B9")).rejectedBy("CALL-LINK-8").in(CallPhase.BOOKED);
        open().when("08:06", cancelled("B9")).rejectedBy("CALL-LINK-8").in(CallPhase.OFFERED);
    }

    @Test
    @Tag("CALL-LINK-8")
    @Tag("LIFE-4")
    void onlyABookedCallIsMoved() {
        open().when("08:05", move("B2", "B1", "11:00")).rejectedBy("LIFE-4");
        live().when("10:01", move("B2", "B1", "11:00")).rejectedBy("LIFE-4");
    }
}
