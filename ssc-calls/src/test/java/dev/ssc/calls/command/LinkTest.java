package dev.ssc.calls.command;

import static dev.ssc.calls.Moments.at;
import static dev.ssc.calls.Scene.agree;
import static dev.ssc.calls.Scene.agreed;
import static dev.ssc.calls.Scene.book;
import static dev.ssc.calls.Scene.booked;
import static dev.ssc.calls.Scene.considered;
import static dev.ssc.calls.Scene.ended;
import static dev.ssc.calls.Scene.linkReady;
import static dev.ssc.calls.Scene.live;
import static dev.ssc.calls.Scene.offerLink;
import static dev.ssc.calls.Scene.offered;
import static dev.ssc.calls.Scene.open;
import static dev.ssc.calls.Scene.staffed;

import com.google.common.collect.ImmutableList;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.Scene;
import dev.ssc.calls.link.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Offering a link (DOMAIN 8.4). */
class LinkTest {

    private static final Cancel CANCELLED = new Cancel("customer", "no need", Optional.empty(), false);

    private static Map<String, Object> linkWithoutId(String status) {
        Map<String, Object> link = new HashMap<>();
        link.put("id", null);
        link.put("status", status);
        return link;
    }

    @Test
    @Tag("CALL-LINK-1")
    void aLinkIsSingleUse() {
        staffed()
                .when("08:03", offerLink().singleUse(false).title("x").build())
                .rejectedBy("CALL-LINK-1")
                .asks()
                .showsNo("link");
    }

    @ParameterizedTest
    @Tag("CALL-LINK-2")
    @ValueSource(
            strings = {"Support", "GitLab SUPPORT call", "call (support)", "support-call", "acme/support", "é support!"
            })
    void theTitleHasTheWordSupport(String title) {
        staffed().when("08:03", offerLink().title(title).build()).accepted();
    }

    @ParameterizedTest
    @Tag("CALL-LINK-2")
    @ValueSource(strings = {"", "Call", "supported", "support_call", "support1", "ésupport", "sup port", "supporté"})
    void otherTitlesAreRejected(String title) {
        staffed().when("08:03", offerLink().title(title).build()).rejectedBy("CALL-LINK-2");
    }

    @Test
    @Tag("CALL-LINK-3")
    void aQuestionForTheTicketIsRequired() {
        staffed()
                .when(
                        "08:03",
                        offerLink()
                                .questions(List.of(new Question("Your TICKET number?", true)))
                                .build())
                .accepted();
        for (Question useless : List.of(
                new Question("Ticket", false), new Question("Your name", true), new Question("Tickets", true))) {
            staffed()
                    .when("08:03", offerLink().questions(List.of(useless)).build())
                    .rejectedBy("CALL-LINK-3");
        }
        staffed().when("08:03", offerLink().questions(List.of()).build()).rejectedBy("CALL-LINK-3");
    }

    @Test
    @Tag("CALL-LINK-4")
    void aPublicEventIsRejectedLast() {
        staffed().when("08:03", offerLink().isPublic(true).build()).rejectedBy("CALL-LINK-4");
        staffed()
                .when("08:03", offerLink().isPublic(true).questions(List.of()).build())
                .rejectedBy("CALL-LINK-3");
    }

    @Test
    @Tag("CALL-LINK-4")
    void aLinkIsAskedForAndThenOpen() {
        offered()
                .in(CallPhase.OFFERED)
                .asks("calendar.offer-link")
                .fact(0, "offer", 1)
                .shows("link", linkWithoutId("asked"))
                .when("08:04", linkReady("L1"))
                .accepted()
                .asks("ticket.reply")
                .fact(0, "message", "invitation")
                .fact(0, "url", "https://calendar.example/L1")
                .fact(0, "expires", at("+14 08:04"))
                .in(CallPhase.OFFERED)
                .link("L1", "open");
    }

    @Test
    @Tag("CALL-LINK-4")
    void aNewOfferSupersedesTheOpenLink() {
        open().when("08:05", offerLink().build())
                .accepted()
                .asks("calendar.revoke-link", "calendar.offer-link")
                .fact(0, "link", "L1")
                .fact(0, "offer", 1)
                .fact(1, "offer", 2)
                .shows("link", linkWithoutId("asked"))
                .when("08:06", linkReady("L2"))
                .accepted()
                .link("L2", "open")
                .when("08:07", book("L1", "B1", "10:00"))
                .rejectedBy("CALL-LINK-5")
                .saying("superseded");
    }

    @Test
    @Tag("CALL-LINK-4")
    void aNewOfferSupersedesTheOneThatIsAskedFor() {
        offered()
                .when("08:04", offerLink().build())
                .asks("calendar.revoke-link", "calendar.offer-link")
                .fact(0, "offer", 1)
                .when("08:05", linkReady("L1", 1))
                .accepted()
                .asks("calendar.revoke-link")
                .fact(0, "link", "L1")
                .shows("link", linkWithoutId("asked"))
                .when("08:06", linkReady("L2", 2))
                .asks("ticket.reply")
                .link("L2", "open");
    }

    @Test
    @Tag("CALL-LINK-4")
    void withoutANumberALinkIsThatOfTheLatestOffer() {
        offered()
                .given("08:04", offerLink().build())
                .given("08:05", linkReady("L7"))
                .link("L7", "open");
    }

    @Test
    @Tag("CALL-LINK-4")
    void aFailedOrRevokedLinkTakesTheCallBack() {
        offered()
                .when("08:04", new LinkFailure("no calendar"))
                .accepted()
                .asks("chat.tell")
                .fact(0, "message", "link-failed")
                .fact(0, "person", "ana")
                .in(CallPhase.STAFFED)
                .shows("link", linkWithoutId("failed"));
        open().when("08:05", new RevokeLink())
                .accepted()
                .asks("calendar.revoke-link")
                .fact(0, "link", "L1")
                .in(CallPhase.STAFFED)
                .link("L1", "revoked")
                .when("08:06", offerLink().build())
                .asks("calendar.offer-link")
                .fact(0, "offer", 2);
        offered().when("08:04", new RevokeLink()).asks("calendar.revoke-link").fact(0, "offer", 1);
    }

    @Test
    @Tag("CALL-LINK-4")
    @Tag("LIFE-4")
    void aLateLinkIsRevokedInEveryPhase() {
        Scene revoked = offered().given("08:04", new RevokeLink());
        revoked.when("08:05", linkReady("L1"))
                .accepted()
                .asks("calendar.revoke-link")
                .in(CallPhase.STAFFED)
                .shows("link", linkWithoutId("revoked"));
        offered()
                .given("08:04", CANCELLED)
                .when("08:05", linkReady("L1"))
                .accepted()
                .asks("calendar.revoke-link")
                .in(CallPhase.CANCELLED);
        booked().when("08:06", linkReady("L9", 1))
                .accepted()
                .asks("calendar.revoke-link")
                .link("L1", "used");
        ended().when("10:26", linkReady("L9", 1)).accepted().asks("calendar.revoke-link");
    }

    @Test
    @Tag("CALL-LINK-4")
    void theCallsOwnLinkToldAgainIsARepetition() {
        open().when("08:05", linkReady("L1")).unchanged().link("L1", "open");
        booked().when("08:06", linkReady("L1")).unchanged().link("L1", "used");
    }

    @Test
    @Tag("CALL-LINK-4")
    @Tag("LIFE-4")
    void aLinkThatWasNeverAskedForIsOutOfPlace() {
        considered().when("08:01", linkReady("L1")).rejectedBy("LIFE-4");
        staffed().when("08:03", linkReady("L1")).rejectedBy("LIFE-4");
        staffed().when("08:03", new RevokeLink()).rejectedBy("LIFE-4");
        staffed().when("08:03", new LinkFailure("x")).rejectedBy("LIFE-4");
        agreed().when("08:03", offerLink().build()).rejectedBy("LIFE-4");
        booked().when("08:06", offerLink().build()).rejectedBy("LIFE-4");
    }

    @Test
    @Tag("CALL-LINK-9")
    void anOpenLinkExpiresAfterFourteenDays() {
        Scene open = open().listed("link-expires", "+14 08:04");
        open.when("+14 08:03", new Tick()).unchanged();
        open.when("+14 08:04", new Tick())
                .accepted()
                .asks("ticket.reply")
                .fact(0, "message", "link-expired")
                .in(CallPhase.STAFFED)
                .link("L1", "expired")
                .unlisted("link-expires")
                .when("+14 08:05", new Tick())
                .unchanged();
        offered().unlisted("link-expires");
    }

    @Test
    @Tag("CALL-LINK-9")
    void anExpiredLinkBooksNothingWhetherATickCameOrNot() {
        open().when("+14 08:03", book("L1", "B1", "+15 10:00")).accepted();
        open().when("+14 08:04", book("L1", "B1", "+15 10:00")).rejectedBy("CALL-LINK-5");
        open().given("+14 08:04", new Tick())
                .when("+14 08:05", book("L1", "B1", "+15 10:00"))
                .rejectedBy("CALL-LINK-5")
                .saying("expired");
    }

    @Test
    @Tag("CALL-LINK-9")
    void eitherSideCancelsUntilTheStart() {
        agreed().when("08:03", new Cancel("mo", "x", Optional.empty(), false))
                .accepted()
                .asks("ticket.reply")
                .fact(0, "message", "cancelled")
                .in(CallPhase.CANCELLED);
        open().when("08:05", CANCELLED)
                .asks("calendar.revoke-link", "ticket.reply")
                .link("L1", "revoked");
        offered().when("08:05", CANCELLED).asks("calendar.revoke-link", "ticket.reply");
        booked().when("10:40", CANCELLED)
                .accepted()
                .asks("calendar.release-slot", "ticket.reply")
                .fact(0, "booking", "B1")
                .fact(1, "start", at("10:00"))
                .link("L1", "used")
                .showsNo("start")
                .unlisted("pre-call-due");
        live().when("10:01", CANCELLED).rejectedBy("LIFE-4");
        considered().when("08:01", CANCELLED).rejectedBy("LIFE-4");
    }

    @Test
    @Tag("CALL-LINK-10")
    void bothCalendarsAreAskedFor() {
        staffed()
                .when("08:03", offerLink().backup("bea").build())
                .accepted()
                .asks("calendar.offer-link")
                .fact(0, "lead", "ana")
                .fact(0, "backup", "bea")
                .shows("backup", "bea")
                .when("08:04", offerLink().build())
                .fact(1, "backup", "bea");
    }

    @Test
    @Tag("CALL-LINK-3")
    void theCalendarIsToldWhatToAsk() {
        staffed()
                .when(
                        "08:03",
                        offerLink()
                                .addQuestions(new Question("Who comes?", false))
                                .build())
                .fact(0, "required-questions", ImmutableList.of("Which ticket is it about?"))
                .fact(0, "questions", ImmutableList.of("Who comes?"))
                .fact(0, "minutes", 30L);
        considered().when("08:01", agree().build()).asks();
    }
}
