package dev.ssc.calls.command;

import static dev.ssc.calls.Moments.at;
import static dev.ssc.calls.Scene.agree;
import static dev.ssc.calls.Scene.book;
import static dev.ssc.calls.Scene.booked;
import static dev.ssc.calls.Scene.considered;
import static dev.ssc.calls.Scene.end;
import static dev.ssc.calls.Scene.ended;
import static dev.ssc.calls.Scene.joined;
import static dev.ssc.calls.Scene.linkReady;
import static dev.ssc.calls.Scene.live;
import static dev.ssc.calls.Scene.offerLink;
import static dev.ssc.calls.Scene.offered;
import static dev.ssc.calls.Scene.open;
import static dev.ssc.calls.Scene.staff;

import com.google.common.collect.ImmutableList;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.Moments;
import dev.ssc.calls.Scene;
import dev.ssc.calls.Team;
import dev.ssc.calls.ending.HardExit;
import dev.ssc.calls.ending.Outcome;
import dev.ssc.calls.lead.People;
import dev.ssc.calls.meeting.HelpReason;
import dev.ssc.calls.meeting.Recording;
import dev.ssc.calls.subject.Side;
import dev.ssc.core.organisation.Person;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The call itself (DOMAIN 8.6). */
class LiveTest {

    private static final CustomerJoins JOINS = new CustomerJoins();
    private static final BeginWrapUp WRAP_UP = new BeginWrapUp("ana");

    private static Extend extend(int minutes) {
        return new Extend(minutes, Optional.of(true), Optional.of(minutes), Optional.empty());
    }

    private static CallManager callManager() {
        return new CallManager(Team.ALL, HelpReason.URGENT_OTHER);
    }

    private static Scene bookedFor(int minutes, String start) {
        return considered()
                .given("08:01", agree().minutes(minutes).build())
                .given("08:02", staff().build())
                .given("08:03", offerLink().backup("bea").build())
                .given("08:04", linkReady("L1"))
                .given("08:05", book("L1", "B1", start));
    }

    @Test
    @Tag("CALL-LIVE-1")
    void leadPairAndBackupMayStart() {
        Scene all = considered()
                .given("08:01", agree().build())
                .given("08:02", staff().comfortable(false).pair("cem").build())
                .given("08:03", offerLink().backup("bea").build())
                .given("08:04", linkReady("L1"))
                .given("08:05", book("L1", "B1", "10:00"));
        all.when("10:00", new Start("ana")).accepted().asks().in(CallPhase.LIVE);
        all.when("10:00", new Start("cem")).accepted().shows("lead", "ana");
        all.when("10:00", new Start("bea")).accepted().shows("lead", "ana");
        all.when("10:00", new Start("mo")).rejectedBy("CALL-LIVE-1");
    }

    @Test
    @Tag("CALL-LIVE-1")
    void theCallStartsFromAQuarterHourBefore() {
        booked().when("09:44:59", new Start("ana")).rejectedBy("CALL-LIVE-1");
        booked().when("09:45", new Start("ana")).accepted();
        booked().when("+1 10:00", new Start("ana")).accepted();
    }

    @Test
    @Tag("CALL-LIVE-1")
    void everyStartIsAdvisedWhatToSay() {
        booked().when("10:00", new Start("ana")).advises("CALL-PREP-3", "CALL-LIVE-1");
    }

    @Test
    @Tag("CALL-LIVE-1")
    @Tag("LIFE-6")
    void startingALiveCallIsARepetition() {
        live().when("10:01", new Start("zoe")).unchanged();
        live().given("10:20", WRAP_UP).when("10:21", new Start("ana")).rejectedBy("LIFE-4");
    }

    @ParameterizedTest
    @Tag("CALL-LIVE-1")
    @CsvSource({
        "09:55, 09:55, 10:25",
        "09:50, 09:55, 10:25",
        "09:55, 10:00, 10:30",
        "09:55, 10:10, 10:30",
        "10:05, 10:06, 10:30",
    })
    void theCallRunsFromWhenBothAreThereAndKeepsItsLength(String start, String join, String end) {
        booked().given(start, new Start("ana"))
                .shows("end", at("10:30"))
                .given(join, JOINS)
                .shows("joined", true)
                .shows("start", at("10:00"))
                .shows("end", at(end));
    }

    @Test
    @Tag("CALL-LIVE-1")
    void theCustomerMayBeThereFirst() {
        booked().given("09:40", JOINS)
                .shows("end", at("10:30"))
                .given("09:55", new Start("ana"))
                .shows("end", at("10:25"))
                .when("09:56", JOINS)
                .unchanged();
        booked().given("09:55", JOINS).given("10:05", new Start("ana")).shows("end", at("10:30"));
    }

    @ParameterizedTest
    @Tag("CALL-LIVE-2")
    @CsvSource({
        "5, 10:00",
        "15, 10:10",
        "20, 10:15",
        "30, 10:22:30",
        "45, 10:33:45",
        "59, 10:44:15",
        "60, 10:45",
        "120, 11:45",
    })
    void theWrapUpIsAQuarterWithinBounds(int minutes, String wrapUp) {
        bookedFor(minutes, "10:00")
                .shows("wrap-up-at", at(wrapUp))
                .unlisted("wrap-up-due")
                .given("10:00", new Start("ana"))
                .listed("wrap-up-due", wrapUp);
    }

    @Test
    @Tag("CALL-LIVE-2")
    void theWrapUpIsNeverBeforeTheStart() {
        booked().given("10:26", new Start("ana")).shows("wrap-up-at", at("10:26"));
    }

    @Test
    @Tag("CALL-LIVE-2")
    void theWrapUpFollowsAnEarlierEnd() {
        booked().given("09:55", new Start("ana")).given("09:55", JOINS).shows("wrap-up-at", at("10:17:30"));
    }

    @ParameterizedTest
    @Tag("CALL-LIVE-2")
    @CsvSource({"10:14:59, true", "10:15, false", "10:22:30, false", "10:25, false", "10:25:01, true"})
    void anUnusualMomentIsAdvised(String time, boolean advised) {
        Scene wrapping = joined().when(time, WRAP_UP).accepted().in(CallPhase.WRAPPING_UP);
        wrapping.advises(advised ? new String[] {"CALL-LIVE-2"} : new String[0]);
        wrapping.when("10:26", WRAP_UP).unchanged();
    }

    @Test
    @Tag("CALL-LIVE-2")
    @Tag("LIFE-5")
    void theLeadIsToldOnceWhenNobodyHasBegun() {
        joined().when("10:22:30", new Tick())
                .accepted()
                .asks("chat.tell")
                .fact(0, "message", "wrap-up-due")
                .in(CallPhase.LIVE)
                .unlisted("wrap-up-due")
                .when("10:23", new Tick())
                .unchanged()
                .when("10:24", WRAP_UP)
                .accepted();
        joined().given("10:20", WRAP_UP).unlisted("wrap-up-due");
    }

    @Test
    @Tag("CALL-LIVE-3")
    void anExtensionNeedsConsentAndTheMinutesLeft() {
        joined().when("10:20", new Extend(10, Optional.empty(), Optional.of(10), Optional.empty()))
                .rejectedBy("CALL-LIVE-3");
        joined().when("10:20", new Extend(10, Optional.of(false), Optional.of(10), Optional.empty()))
                .rejectedBy("CALL-LIVE-3");
        joined().when("10:20", new Extend(10, Optional.of(true), Optional.empty(), Optional.empty()))
                .rejectedBy("CALL-LIVE-3");
        joined().when("10:20", extend(0)).rejectedBy("CALL-LIVE-3");
        booked().when("09:00", extend(10)).rejectedBy("LIFE-4");
    }

    @Test
    @Tag("CALL-LIVE-3")
    void theEndMovesAndTheWrapUpFollows() {
        joined().when("10:20", extend(30))
                .accepted()
                .asks()
                .in(CallPhase.LIVE)
                .shows("end", at("11:00"))
                .shows("minutes", 30L)
                .shows("wrap-up-at", at("10:45"))
                .given("10:46", WRAP_UP)
                .given("10:50", extend(5))
                .in(CallPhase.WRAPPING_UP)
                .shows("end", at("11:05"));
    }

    @Test
    @Tag("CALL-LIVE-3")
    void theLeadMustBeFreeUntilThen() {
        joined().when("10:20", new Extend(10, Optional.of(true), Optional.of(10), Optional.of(at("10:40"))))
                .accepted();
        joined().when("10:20", new Extend(11, Optional.of(true), Optional.of(11), Optional.of(at("10:40"))))
                .rejectedBy("CALL-LIVE-3")
                .shows("end", at("10:30"));
    }

    @Test
    @Tag("CALL-LIVE-4")
    void supportWaitsForMoreThanTenMinutes() {
        Scene waiting = live().listed("no-show-possible", "10:10");
        waiting.when("10:10", new RecordNoShow("ana")).rejectedBy("CALL-LIVE-4").in(CallPhase.LIVE);
        waiting.when("10:10:00.001", new RecordNoShow("ana")).accepted();
        waiting.when("10:10", new Tick()).unchanged();
        waiting.when("10:10:00.001", new Tick())
                .accepted()
                .asks("chat.tell")
                .fact(0, "message", "no-show-possible")
                .unlisted("no-show-possible")
                .when("10:11", new Tick())
                .unchanged();
    }

    @Test
    @Tag("CALL-LIVE-4")
    void theWaitBeginsWhenBothCouldBeThere() {
        booked().given("09:50", new Start("ana")).listed("no-show-possible", "10:10");
        booked().given("10:07", new Start("ana"))
                .listed("no-show-possible", "10:17")
                .when("10:17", new RecordNoShow("ana"))
                .rejectedBy("CALL-LIVE-4");
    }

    @Test
    @Tag("CALL-LIVE-4")
    void nobodyIsMissingBeforeTheStartOrAfterJoining() {
        booked().when("11:00", new RecordNoShow("ana")).rejectedBy("CALL-LIVE-4");
        joined().unlisted("no-show-possible")
                .when("10:20", new RecordNoShow("ana"))
                .rejectedBy("CALL-LIVE-4");
        offered().when("10:20", new RecordNoShow("ana")).rejectedBy("LIFE-4");
    }

    @Test
    @Tag("CALL-LIVE-6")
    void theManagerIsAskedAndPagedAfterTenMinutes() {
        Scene asked = live().when("10:05", callManager())
                .accepted()
                .asks("chat.ask-manager")
                .fact(0, "reason", "urgent-other")
                .shows("manager-help", "asked")
                .listed("manager-page", "10:15");
        asked.when("10:15", new Tick())
                .asks("chat.tell", "chat.page-manager")
                .fact(1, "reason", "urgent-other")
                .shows("manager-help", "paged")
                .unlisted("manager-page");
        asked.when("10:10", new ManagerJoins("mo"))
                .accepted()
                .shows("manager-help", "joined")
                .unlisted("manager-page");
    }

    @Test
    @Tag("CALL-LIVE-6")
    void oneManagerAtATime() {
        Scene asked = live().given("10:05", callManager());
        asked.when("10:06", callManager()).rejectedBy("CALL-LIVE-6");
        live().when("10:06", new ManagerJoins("mo")).rejectedBy("CALL-LIVE-6");
        Scene joined = asked.given("10:06", new ManagerJoins("mo"));
        joined.when("10:07", new ManagerJoins("mo")).rejectedBy("CALL-LIVE-6");
        joined.when("10:07", callManager())
                .accepted()
                .shows("manager-help", "asked")
                .listed("manager-page", "10:17");
    }

    @Test
    @Tag("CALL-LIVE-6")
    void thePageIsNoLongerDueOnceTheCallEnded() {
        live().given("10:05", callManager()).given("10:06", end()).unlisted("manager-page");
    }

    @Test
    @Tag("CALL-LIVE-6")
    void onAWeekendTheManagerIsPagedAtOnce() {
        Scene saturday = open().given("08:05", book("L1", "B1", "+5 10:00")).given("+5 10:00", new Start("ana"));
        saturday.when("+5 10:05", callManager())
                .accepted()
                .asks("chat.page-manager")
                .shows("manager-help", "paged")
                .unlisted("manager-page")
                .when("+5 10:06", callManager())
                .rejectedBy("CALL-LIVE-6");
    }

    @Test
    @Tag("CALL-LIVE-6")
    void theWeekendIsThatOfTheLead() {
        Person early = Team.engineer("ana", "Pacific/Kiritimati").build();
        Scene fridayInUtc = open().given("08:05", book("L1", "B1", "+4 13:00")).given("+4 13:00", new Start("ana"));
        fridayInUtc
                .when("+4 13:05", new CallManager(People.of(ImmutableList.of(early)), HelpReason.ABUSIVE_CUSTOMER))
                .asks("chat.page-manager");
        fridayInUtc
                .when("+4 13:05", new CallManager(People.none(), HelpReason.ABUSIVE_CUSTOMER))
                .asks("chat.ask-manager");
    }

    @Test
    @Tag("CALL-LIVE-6")
    void onAHolidayOfTheLeadTheManagerIsPagedAtOnce() {
        Person off = Team.engineer("ana", "Europe/Lisbon")
                .workingTime(
                        Team.zone("Europe/Lisbon").addHolidays(Moments.MONDAY).build())
                .build();
        live().when("10:05", new CallManager(People.of(ImmutableList.of(off)), HelpReason.CANNOT_END_GRACEFULLY))
                .asks("chat.page-manager");
    }

    @Test
    @Tag("CALL-LIVE-7")
    void onlyTheCustomerRecords() {
        booked().shows("recording", "none")
                .when("09:00", new AskRecording(Side.SUPPORT))
                .rejectedBy("CALL-LIVE-7");
        booked().when("09:00", new AskRecording(Side.CUSTOMER))
                .accepted()
                .asks()
                .shows("recording", "asked");
    }

    @ParameterizedTest
    @Tag("CALL-LIVE-7")
    @EnumSource(names = {"TRANSFERRED", "CUSTOMER_HOSTS", "DECLINED"})
    void itIsSettledHow(Recording how) {
        live().given("10:01", new AskRecording(Side.CUSTOMER))
                .when("10:02", new SettleRecording(how, true))
                .accepted()
                .asks()
                .shows("recording", how.word());
        live().when("10:02", new SettleRecording(how, true)).rejectedBy("CALL-LIVE-7");
    }

    @Test
    @Tag("CALL-LIVE-7")
    void theManagerIsAskedIfTheEngineerIsNotComfortable() {
        live().given("10:01", new AskRecording(Side.CUSTOMER))
                .when("10:02", new SettleRecording(Recording.TRANSFERRED, false))
                .accepted()
                .asks("chat.ask-manager")
                .shows("recording", "asked")
                .shows("manager-help", "none")
                .when("10:03", new SettleRecording(Recording.DECLINED, true))
                .accepted()
                .shows("recording", "declined");
    }

    @Test
    @Tag("CALL-LIVE-8")
    void anEndHasAnOutcome() {
        joined().when("10:25", End.builder().by("ana").build()).rejectedBy("CALL-LIVE-8");
        joined().when("10:25", end())
                .accepted()
                .asks()
                .in(CallPhase.ENDED)
                .shows("outcome", "solved")
                .shows("end", at("10:30"));
        live().when("10:25", end()).accepted();
        booked().when("10:25", end()).rejectedBy("LIFE-4");
    }

    @Test
    @Tag("CALL-LIVE-8")
    void aHardExitIsExplained() {
        End.Builder exit = End.builder()
                .by("ana")
                .outcome(Outcome.RESEARCH_NEEDED)
                .hardExit(HardExit.SLOW_PROGRESS)
                .context("no workaround yet")
                .constraints("I need an expert")
                .path("we look at the logs")
                .rejoin(" ");
        joined().when("10:25", exit.build()).rejectedBy("CALL-LIVE-8").saying("missing: rejoin");
        joined().when("10:25", exit.rejoin("once we know more").build())
                .accepted()
                .shows("outcome", "research-needed");
        joined().when(
                        "10:25",
                        End.builder()
                                .by("ana")
                                .outcome(Outcome.SOLVED)
                                .hardExit(HardExit.CUSTOMER_DELAY)
                                .build())
                .rejectedBy("CALL-LIVE-8")
                .saying("context, constraints, path, rejoin");
    }

    @Test
    @Tag("CALL-LIVE-9")
    @Tag("LIFE-6")
    void theSecondToEndACallIsToldWhoWasFirst() {
        End second = End.builder().by("bea").outcome(Outcome.MORE_INFO_NEEDED).build();
        Scene twice =
                ended().when("10:26", second).unchanged().advises("CALL-LIVE-9").shows("outcome", "solved");
        org.junit.jupiter.api.Assertions.assertEquals(
                "ana ended the call already, at 2026-03-02T10:25:00Z.",
                twice.step().decision().advice().get(0).message());
        ended().given("10:40", SummaryTest.complete())
                .when("10:41", second)
                .unchanged()
                .advises("CALL-LIVE-9");
    }

    @Test
    @Tag("CALL-LIVE-10")
    void anOverrunIsToldOnceAndNothingEndsByItself() {
        joined().given("10:22:30", WRAP_UP)
                .listed("end-overrun", "10:45")
                .when("10:45", new Tick())
                .accepted()
                .asks("chat.tell")
                .fact(0, "message", "end-overrun")
                .in(CallPhase.WRAPPING_UP)
                .unlisted("end-overrun")
                .when("12:00", new Tick())
                .unchanged();
        ended().unlisted("end-overrun");
    }

    @Test
    @Tag("LIFE-5")
    void oneTickActsOnAllThatIsDueByTimeThenByName() {
        live().given("10:35", callManager())
                .when("10:46", new Tick())
                .accepted()
                .asks("chat.tell", "chat.tell", "chat.tell", "chat.page-manager")
                .fact(0, "message", "no-show-possible")
                .fact(1, "message", "wrap-up-due")
                .fact(2, "message", "end-overrun")
                .when("10:46", new Tick())
                .unchanged();
    }
}
