package dev.ssc.calls.command;

import static dev.ssc.calls.Moments.at;
import static dev.ssc.calls.Scene.agree;
import static dev.ssc.calls.Scene.book;
import static dev.ssc.calls.Scene.consider;
import static dev.ssc.calls.Scene.considered;
import static dev.ssc.calls.Scene.linkReady;
import static dev.ssc.calls.Scene.offerLink;
import static dev.ssc.calls.Scene.staff;

import dev.ssc.calls.CallPhase;
import dev.ssc.calls.Scene;
import dev.ssc.calls.Team;
import dev.ssc.calls.policy.CallPolicy;
import dev.ssc.calls.subject.CallType;
import dev.ssc.calls.subject.Marker;
import dev.ssc.calls.subject.Plan;
import dev.ssc.calls.subject.Priority;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which call? (DOMAIN 8.2) */
class AgreeTest {

    private static Scene premium() {
        return considered(consider().addMarkers(Marker.STAR).plan(Plan.PREMIUM).build());
    }

    private static Agree.Builder upgrade() {
        return agree().type(CallType.UPGRADE_ASSISTANCE);
    }

    /** Open, for a call of 30 minutes before an upgrade on Thursday at 12:00. */
    private static Scene beforeUpgrade() {
        return premium()
                .given("08:01", upgrade().upgradeOn(at("+3 12:00")).build())
                .given("08:02", staff().build())
                .given("08:03", offerLink().build())
                .given("08:04", linkReady("L1"));
    }

    @ParameterizedTest
    @Tag("CALL-TYPE-1")
    @CsvSource({"DISCOVERY,30", "TROUBLESHOOTING,60", "RESET_AND_REVIEW,30"})
    void theUpperEndIsTheDefault(CallType type, long minutes) {
        considered()
                .when("08:01", Agree.builder().by("ana").type(type).build())
                .accepted()
                .in(CallPhase.AGREED)
                .shows("type", type.word())
                .shows("minutes", minutes)
                .shows("platform", "zoom");
    }

    @ParameterizedTest
    @Tag("CALL-TYPE-1")
    @CsvSource({
        "DISCOVERY,15,30",
        "TROUBLESHOOTING,30,60",
        "RESET_AND_REVIEW,15,30",
    })
    void aLengthOutsideTheRangeIsAdvised(CallType type, int least, int most) {
        Scene longRunning =
                considered(consider().addMarkers(Marker.STAR).longRunning(true).build());
        for (int usual : List.of(least, most)) {
            longRunning.when("08:01", agree().type(type).minutes(usual).build()).advises();
        }
        for (int unusual : List.of(least - 1, most + 1)) {
            longRunning
                    .when("08:01", agree().type(type).minutes(unusual).build())
                    .accepted()
                    .advises("CALL-TYPE-1");
        }
    }

    @Test
    @Tag("CALL-TYPE-1")
    void fiveMinutesAndFourHoursAreTheLimits() {
        considered().when("08:01", agree().minutes(5).build()).accepted().advises("CALL-TYPE-1");
        considered().when("08:01", agree().minutes(240).build()).accepted().advises("CALL-TYPE-1");
        considered().when("08:01", agree().minutes(4).build()).rejectedBy("CALL-TYPE-1");
        considered().when("08:01", agree().minutes(241).build()).rejectedBy("CALL-TYPE-1");
    }

    @Test
    @Tag("CALL-TYPE-1")
    @Tag("LIFE-8")
    @Tag("LIFE-10")
    void theLimitsAreThoseOfThePolicyThatTheCallBeganWith() {
        CallPolicy hour = CallPolicy.builder().longest(Duration.ofHours(1)).build();
        considered(consider().policy(hour).build())
                .when("08:01", agree().minutes(61).build())
                .rejectedBy("CALL-TYPE-1");
    }

    @ParameterizedTest
    @Tag("CALL-TYPE-2")
    @ValueSource(strings = {"PREMIUM", "ULTIMATE"})
    void premiumSupportMayHaveUpgradeAssistance(Plan plan) {
        considered(consider().addMarkers(Marker.STAR).plan(plan).build())
                .when("08:01", upgrade().build())
                .accepted()
                .advises();
    }

    @Test
    @Tag("CALL-TYPE-2")
    void othersMayNot() {
        considered().when("08:01", upgrade().build()).rejectedBy("CALL-TYPE-2");
        considered(consider().plan(Plan.FREE).build())
                .when("08:01", upgrade().build())
                .rejectedBy("CALL-TYPE-2");
    }

    @Test
    @Tag("CALL-TYPE-2")
    void theLengthIsJudgedBeforeThePlan() {
        considered().when("08:01", upgrade().minutes(1).build()).rejectedBy("CALL-TYPE-1");
    }

    @Test
    @Tag("CALL-TYPE-2")
    void aCallLessThanTwoDaysBeforeTheUpgradeIsNotBooked() {
        beforeUpgrade()
                .when("08:05", book("L1", "B1", "+1 12:01"))
                .rejectedBy("CALL-TYPE-2")
                .asks("calendar.release-slot", "chat.tell")
                .link("L1", "open");
        beforeUpgrade()
                .when("08:05", book("L1", "B1", "+1 12:00"))
                .accepted()
                .advises("CALL-TYPE-2")
                .asks("chat.tell");
    }

    @Test
    @Tag("CALL-TYPE-2")
    void aCallLessThanThreeDaysBeforeTheUpgradeIsAdvised() {
        beforeUpgrade().when("08:05", book("L1", "B1", "12:01")).accepted().advises("CALL-TYPE-2");
        beforeUpgrade().when("08:05", book("L1", "B1", "12:00")).accepted().advises();
    }

    @Test
    @Tag("CALL-TYPE-2")
    void aMoveIsJudgedLikeABooking() {
        Scene booked = beforeUpgrade().given("08:05", book("L1", "B1", "12:00"));
        booked.when("08:06", new Reschedule(Team.ALL, "B2", "B1", at("+1 12:01")))
                .rejectedBy("CALL-TYPE-2")
                .asks();
        booked.when("08:06", new Reschedule(Team.ALL, "B2", "B1", at("12:01")))
                .accepted()
                .advises("CALL-TYPE-2")
                .asks("chat.tell");
    }

    @Test
    @Tag("CALL-TYPE-2")
    void aMoveIsJudgedByTheUpgradeBeforeAnythingElse() {
        beforeUpgrade()
                .given("08:05", book("L1", "B1", "12:00"))
                .when("08:06", new Reschedule(Team.ALL, "B2", "unknown", at("+1 12:01")))
                .rejectedBy("CALL-TYPE-2");
    }

    @Test
    @Tag("CALL-TYPE-2")
    void aPlannedUpgradeDoesNotMatterToOtherCalls() {
        premium()
                .given("08:01", agree().upgradeOn(at("12:00")).build())
                .given("08:02", staff().build())
                .given("08:03", offerLink().build())
                .given("08:04", linkReady("L1"))
                .when("08:05", book("L1", "B1", "11:00"))
                .accepted()
                .advises();
    }

    @Test
    @Tag("CALL-TYPE-3")
    void resetAndReviewIsForTicketsThatRunLongOrAreUrgent() {
        Agree review = agree().type(CallType.RESET_AND_REVIEW).build();
        considered().when("08:01", review).accepted().advises("CALL-TYPE-3");
        considered(consider().addMarkers(Marker.STAR).priority(Priority.NORMAL).build())
                .when("08:01", review)
                .advises("CALL-TYPE-3");
        considered(consider().addMarkers(Marker.STAR).priority(Priority.HIGH).build())
                .when("08:01", review)
                .advises();
        considered(consider().addMarkers(Marker.STAR).priority(Priority.URGENT).build())
                .when("08:01", review)
                .advises();
        considered(consider().addMarkers(Marker.STAR).longRunning(true).build())
                .when("08:01", review)
                .advises();
    }
}
