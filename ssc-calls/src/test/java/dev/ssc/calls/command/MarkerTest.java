package dev.ssc.calls.command;

import static dev.ssc.calls.Scene.agree;
import static dev.ssc.calls.Scene.agreed;
import static dev.ssc.calls.Scene.consider;
import static dev.ssc.calls.Scene.considered;

import dev.ssc.calls.CallPhase;
import dev.ssc.calls.Scene;
import dev.ssc.calls.policy.CallPolicy;
import dev.ssc.calls.subject.Marker;
import dev.ssc.calls.subject.Side;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Is a call right? (DOMAIN 8.1) */
class MarkerTest {

    private static final NoteMessage ASKED = new NoteMessage(Side.CUSTOMER, true);
    private static final NoteMessage ANSWERED = new NoteMessage(Side.SUPPORT, true);

    private static Scene exchange(Scene scene, int times) {
        Scene after = scene;
        for (int number = 0; number < times; number++) {
            after = after.given("08:00", ASKED).given("08:00", ANSWERED);
        }
        return after;
    }

    private static Scene unmarked() {
        return considered(consider().build());
    }

    @Test
    @Tag("CALL-MARK-1")
    void allMarkersAreListedInTheirOrder() {
        considered(consider()
                        .addMarkers(Marker.MANAGER_RECOMMENDED, Marker.TONE_SHIFTED, Marker.CUSTOMER_ASKED)
                        .addMarkers(Marker.COMPLEX_NEXT_STEPS, Marker.STAR, Marker.MISSING_ELEMENT, Marker.NO_PROGRESS)
                        .build())
                .in(CallPhase.CONSIDERED)
                .asks()
                .shows(
                        "markers",
                        List.of(
                                "customer-asked",
                                "no-progress",
                                "star",
                                "missing-element",
                                "tone-shifted",
                                "complex-next-steps",
                                "manager-recommended"));
    }

    @Test
    @Tag("CALL-MARK-1")
    void agreeingWithoutAMarkerIsAdvised() {
        unmarked().when("08:01", agree().build()).accepted().advises("CALL-MARK-1");
        considered().when("08:01", agree().build()).accepted().advises();
    }

    @Test
    @Tag("CALL-MARK-2")
    void threeFullExchangesRaiseAMarker() {
        exchange(unmarked(), 2).given("08:00", ASKED).shows("markers", List.of());
        exchange(unmarked(), 3).shows("markers", List.of("no-progress"));
    }

    @Test
    @Tag("CALL-MARK-2")
    void theMarkerStandsInItsOrder() {
        exchange(
                        considered(consider()
                                .addMarkers(Marker.CUSTOMER_ASKED, Marker.STAR)
                                .build()),
                        3)
                .shows("markers", List.of("customer-asked", "no-progress", "star"));
    }

    @Test
    @Tag("CALL-MARK-2")
    void anExchangeBeginsWithTheCustomer() {
        exchange(unmarked().given("08:00", ANSWERED), 2).given("08:00", ASKED).shows("markers", List.of());
    }

    @Test
    @Tag("CALL-MARK-2")
    void severalMessagesOfOneSideCountOnce() {
        Scene twice = unmarked()
                .given("08:00", ASKED)
                .given("08:00", ASKED)
                .given("08:00", ANSWERED)
                .given("08:00", ANSWERED);
        exchange(twice, 1).shows("markers", List.of());
        exchange(twice, 2).shows("markers", List.of("no-progress"));
    }

    @Test
    @Tag("CALL-MARK-2")
    void internalNotesDoNotCount() {
        exchange(unmarked(), 2)
                .given("08:00", ASKED)
                .given("08:00", new NoteMessage(Side.SUPPORT, false))
                .shows("markers", List.of());
    }

    @Test
    @Tag("CALL-MARK-2")
    void markersChangeOnlyWhileACallIsConsidered() {
        Scene two = exchange(unmarked(), 2).given("08:01", agree().build());
        exchange(two, 3).in(CallPhase.AGREED).shows("markers", List.of());
    }

    @Test
    @Tag("CALL-MARK-2")
    @Tag("LIFE-10")
    void thePolicySaysHowManyExchanges() {
        CallPolicy one = CallPolicy.builder().exchanges(1).build();
        exchange(considered(consider().policy(one).build()), 1).shows("markers", List.of("no-progress"));
    }

    @Test
    @Tag("CALL-MARK-3")
    void aCustomerWhoAskedIsNotDeclinedWithoutAReply() {
        Scene asked = considered(consider().addMarkers(Marker.CUSTOMER_ASKED).build());
        asked.when("08:01", new Decline("ana", "busy", Optional.empty()))
                .rejectedBy("CALL-MARK-3")
                .asks()
                .in(CallPhase.CONSIDERED);
        asked.when("08:01", new Decline("ana", "busy", Optional.of("  "))).rejectedBy("CALL-MARK-3");
        asked.when("08:01", new Decline("ana", "busy", Optional.of("On Tuesday; send the logs.")))
                .accepted()
                .asks("ticket.reply")
                .fact(0, "call", "c1")
                .fact(0, "ticket", "123")
                .fact(0, "message", "declined")
                .fact(0, "reply", "On Tuesday; send the logs.")
                .in(CallPhase.DECLINED);
    }

    @Test
    @Tag("CALL-MARK-4")
    void decliningIsAdvisedToLookTwice() {
        considered()
                .when("08:01", new Decline("ana", "the ticket will do", Optional.empty()))
                .accepted()
                .asks()
                .advises("CALL-MARK-4");
        considered()
                .when("08:01", new Decline("ana", "the ticket will do", Optional.of("See the ticket.")))
                .asks("ticket.reply")
                .advises("CALL-MARK-4");
    }

    @Test
    @Tag("LIFE-4")
    void onlyAConsideredCallIsDeclined() {
        agreed().when("08:02", new Decline("ana", "late", Optional.empty())).rejectedBy("LIFE-4");
    }
}
