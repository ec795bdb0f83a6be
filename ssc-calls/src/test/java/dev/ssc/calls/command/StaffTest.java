package dev.ssc.calls.command;

import static dev.ssc.calls.Moments.at;
import static dev.ssc.calls.Scene.agreed;
import static dev.ssc.calls.Scene.booked;
import static dev.ssc.calls.Scene.live;
import static dev.ssc.calls.Scene.offerLink;
import static dev.ssc.calls.Scene.offered;
import static dev.ssc.calls.Scene.open;
import static dev.ssc.calls.Scene.staff;
import static dev.ssc.calls.Scene.staffed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.Scene;
import dev.ssc.calls.Team;
import dev.ssc.calls.lead.People;
import dev.ssc.core.organisation.Person;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who leads? (DOMAIN 8.3) */
class StaffTest {

    private static Range<Instant> window(String from, String to) {
        return Range.closedOpen(at(from), at(to));
    }

    private static Person.Builder lisbon(String key) {
        return Team.engineer(key, "Europe/Lisbon");
    }

    @Test
    @Tag("CALL-LEAD-1")
    void theLeadWorksAWholeSlotInsideTheWindow() {
        agreed().when("08:02", staff().window(window("16:00", "16:30")).build())
                .accepted()
                .asks()
                .in(CallPhase.STAFFED)
                .shows("lead", "ana")
                .showsNo("pair");
        agreed().when("08:02", staff().window(window("16:31", "20:00")).build()).rejectedBy("CALL-LEAD-1");
        agreed().when("08:02", staff().window(window("16:00", "16:29")).build()).rejectedBy("CALL-LEAD-1");
    }

    @Test
    @Tag("CALL-LEAD-1")
    void theRejectionNamesThoseWhoCouldTakeOver() {
        Scene late = agreed().when(
                        "08:02", staff().window(window("18:00", "20:00")).build())
                .rejectedBy("CALL-LEAD-1")
                .saying("bea, cem")
                .in(CallPhase.AGREED);
        assertEquals(
                List.of(
                        "Does the customer want to meet in the lead's working hours? no",
                        "Who could take the ticket over? bea, cem"),
                late.traced());
    }

    @Test
    @Tag("CALL-LEAD-1")
    void timeOffAndHolidaysHoldNoSlot() {
        Person off = lisbon("ana")
                .workingTime(Team.zone("Europe/Lisbon")
                        .addAway(Team.days("2026-03-02", "2026-03-03"))
                        .addHolidays(at("+1 00:00")
                                .atOffset(java.time.ZoneOffset.UTC)
                                .toLocalDate())
                        .build())
                .build();
        Staff.Builder staff = staff().people(People.of(ImmutableList.of(off)));
        agreed().when("08:02", staff.window(window("09:00", "17:00")).build()).rejectedBy("CALL-LEAD-1");
        agreed().when("08:02", staff.window(window("+1 09:00", "+1 17:00")).build())
                .rejectedBy("CALL-LEAD-1")
                .saying("Nobody was found");
        agreed().when("08:02", staff.window(window("+1 09:00", "+2 17:00")).build())
                .accepted();
    }

    @Test
    @Tag("CALL-LEAD-1")
    void nothingIsJudgedWithoutAWindowOrWithUnknownHours() {
        agreed().when("08:02", staff().build()).accepted();
        agreed().when(
                        "08:02",
                        staff().lead("cem").window(window("03:00", "04:00")).build())
                .accepted();
        agreed().when(
                        "08:02",
                        staff().people(People.none())
                                .window(window("03:00", "04:00"))
                                .build())
                .accepted();
    }

    @Test
    @Tag("CALL-LEAD-1")
    void onceBookedTheBookedTimeCounts() {
        booked().when(
                        "08:06",
                        staff().lead("bea").window(window("15:00", "16:00")).build())
                .rejectedBy("CALL-LEAD-1")
                .shows("lead", "ana");
        booked().when("08:06", staff().lead("bea").build()).rejectedBy("CALL-LEAD-1");
        booked().when("08:06", staff().window(window("03:00", "04:00")).build())
                .accepted()
                .in(CallPhase.BOOKED);
    }

    @Test
    @Tag("CALL-LEAD-1")
    void staffingEndsTheNeedForALead() {
        open().given("08:05", Scene.book("L1", "B1", "18:00"))
                .shows("needs-lead", true)
                .when("08:06", staff().lead("bea").build())
                .accepted()
                .shows("needs-lead", false)
                .shows("lead", "bea");
    }

    @Test
    @Tag("CALL-LEAD-1")
    void staffingKeepsThePhaseFromStaffedOn() {
        staffed().when("08:03", staff().lead("cem").build()).accepted().in(CallPhase.STAFFED);
        offered().when("08:04", staff().lead("cem").build()).accepted().in(CallPhase.OFFERED);
        live().when("10:01", staff().build()).rejectedBy("LIFE-4");
    }

    @Test
    @Tag("CALL-LEAD-2")
    void aHandOverRequiresAReview() {
        agreed().when("08:02", staff().handedOverFrom("bea").build()).rejectedBy("CALL-LEAD-2");
        agreed().when("08:02", staff().handedOverFrom("bea").reviewed(true).build())
                .accepted()
                .asks("ticket.assign")
                .fact(0, "person", "ana");
    }

    @Test
    @Tag("CALL-LEAD-2")
    void theHoursAreJudgedBeforeTheReview() {
        agreed().when(
                        "08:02",
                        staff().handedOverFrom("bea")
                                .window(window("18:00", "20:00"))
                                .build())
                .rejectedBy("CALL-LEAD-1");
    }

    @Test
    @Tag("CALL-LEAD-3")
    void aNamedPairPairs() {
        agreed().when("08:02", staff().comfortable(false).pair("bea").build())
                .accepted()
                .asks()
                .advises()
                .shows("pair", "bea");
    }

    @Test
    @Tag("CALL-LEAD-3")
    void withoutASkillAnyEngineerPairs() {
        agreed().when("08:02", staff().comfortable(false).build()).accepted().shows("pair", "bea");
    }

    @Test
    @Tag("CALL-LEAD-3")
    void thePairKnowsWhatIsNeededAndTheOwnGroupComesFirst() {
        People people = new People(
                ImmutableMap.of(
                        "ana", lisbon("ana").homeGroup("fern").region("EMEA").build(),
                        "ada", lisbon("ada").homeGroup("fern").region("EMEA").build(),
                        "eva",
                                lisbon("eva")
                                        .homeGroup("moss")
                                        .region("EMEA")
                                        .addSkills("geo")
                                        .build(),
                        "flo",
                                lisbon("flo")
                                        .homeGroup("fern")
                                        .region("APAC")
                                        .addSkills("geo")
                                        .build()),
                ImmutableMap.of("flo", 9));
        agreed().when(
                        "08:02",
                        staff().people(people).comfortable(false).needs("geo").build())
                .shows("pair", "flo");
    }

    @Test
    @Tag("CALL-LEAD-3")
    void thenRegionThenLoadThenKeyDecide() {
        Person ana = lisbon("ana").region("EMEA").build();
        Person far = lisbon("abe").region("APAC").build();
        Person busy = lisbon("bob").region("EMEA").build();
        Person free = lisbon("cid").region("EMEA").build();
        Person alsoFree = lisbon("dot").region("EMEA").build();
        ImmutableMap<String, Person> all =
                ImmutableMap.of("ana", ana, "abe", far, "dot", alsoFree, "cid", free, "bob", busy);
        agreed().when(
                        "08:02",
                        staff().people(new People(all, ImmutableMap.of("bob", 1)))
                                .comfortable(false)
                                .build())
                .shows("pair", "cid");
    }

    @Test
    @Tag("CALL-LEAD-3")
    void whoeverIsAwayDoesNotPair() {
        Person away = lisbon("abe")
                .workingTime(Team.zone("Europe/Lisbon")
                        .addAway(Team.days("2026-03-04", "2026-03-06"))
                        .build())
                .build();
        People people = People.of(ImmutableList.of(Team.ANA, away, lisbon("bob").build()));
        Staff.Builder staff = staff().people(people).comfortable(false);
        agreed().when("08:02", staff.build()).shows("pair", "abe");
        agreed().when("08:02", staff.window(window("+2 09:00", "+2 12:00")).build())
                .shows("pair", "bob");
        agreed().when("08:02", staff.window(window("+3 09:00", "+4 12:00")).build())
                .shows("pair", "abe");
    }

    @Test
    @Tag("CALL-LEAD-3")
    void managersDoNotPair() {
        agreed().when(
                        "08:02",
                        staff().people(People.of(ImmutableList.of(Team.ANA, Team.MO)))
                                .comfortable(false)
                                .build())
                .accepted()
                .showsNo("pair");
    }

    @Test
    @Tag("CALL-LEAD-3")
    void theManagerIsAskedWhenNobodyIsFound() {
        agreed().when("08:02", staff().comfortable(false).needs("geo").build())
                .accepted()
                .advises("CALL-LEAD-3")
                .asks("chat.ask-manager")
                .fact(0, "needs", "geo")
                .showsNo("pair");
        agreed().when(
                        "08:02",
                        staff().comfortable(false)
                                .needs("geo")
                                .handedOverFrom("bea")
                                .reviewed(true)
                                .build())
                .asks("ticket.assign", "chat.ask-manager");
    }

    @Test
    @Tag("CALL-LEAD-4")
    void theDecisionShowsEveryQuestion() {
        Scene paired = agreed().when(
                        "08:02",
                        staff().window(window("09:00", "17:00"))
                                .handedOverFrom("bea")
                                .reviewed(true)
                                .comfortable(false)
                                .build());
        assertEquals(
                List.of(
                        "Does the customer want to meet in the lead's working hours? yes",
                        "Was the ticket reviewed with the new engineer? yes",
                        "Is the lead comfortable leading the call? no",
                        "Is there an engineer to pair with in the lead's group? nobody",
                        "Is there one in the rest of support? bea"),
                paired.traced());
    }

    @Test
    @Tag("CALL-LEAD-4")
    void candidatesAreRankedAndWhoeverIsAwayIsNone() {
        Person ana = lisbon("ana").homeGroup("fern").build();
        Person.Builder late = Team.engineer("late", "America/New_York");
        Person away = late.key("away")
                .workingTime(Team.zone("America/New_York")
                        .addHolidays(dev.ssc.calls.Moments.MONDAY)
                        .build())
                .build();
        ImmutableMap<String, Person> all = ImmutableMap.<String, Person>builder()
                .put("ana", ana)
                .put("away", away)
                .put("near", lisbon("near").build())
                .put("unknown", Team.CEM)
                .put("idle", Team.engineer("idle", "America/New_York").build())
                .put("busy", Team.engineer("busy", "America/New_York").build())
                .put(
                        "skilled",
                        Team.engineer("skilled", "America/New_York")
                                .addSkills("geo")
                                .build())
                .put(
                        "own",
                        Team.engineer("own", "America/New_York")
                                .homeGroup("fern")
                                .build())
                .build();
        agreed().when(
                        "08:02",
                        staff().people(new People(all, ImmutableMap.of("busy", 2, "own", 5)))
                                .needs("geo")
                                .window(window("18:00", "20:00"))
                                .build())
                .rejectedBy("CALL-LEAD-1")
                .saying("own, skilled, idle, busy, cem.");
    }

    @Test
    @Tag("CALL-LEAD-5")
    void theBackupTakesOver() {
        staffed()
                .given("08:03", offerLink().backup("bea").build())
                .shows("backup", "bea")
                .when("08:04", new LeadDropsOut("ana"))
                .accepted()
                .asks("chat.tell")
                .fact(0, "person", "bea")
                .shows("lead", "bea")
                .showsNo("backup")
                .shows("needs-lead", false);
    }

    @Test
    @Tag("CALL-LEAD-5")
    @Tag("CALL-LINK-10")
    void aLeadIsNoBackupAndSoDoesNotTakeOverFromThemselves() {
        staffed()
                .given("08:03", offerLink().backup("ana").build())
                .showsNo("backup")
                .when("08:04", new LeadDropsOut("ana"))
                .accepted()
                .asks("chat.ask-manager")
                .showsNo("lead")
                .shows("needs-lead", true);
    }

    @Test
    @Tag("CALL-LEAD-5")
    void withoutABackupALeadIsNeededUntilStaffFindsOne() {
        Scene leaderless = booked().when("08:06", new LeadDropsOut("ana"))
                .accepted()
                .asks("chat.ask-manager")
                .showsNo("lead")
                .shows("needs-lead", true)
                .shows("start", at("10:00"))
                .in(CallPhase.BOOKED);
        leaderless
                .when("08:07", staff().lead("cem").build())
                .accepted()
                .shows("lead", "cem")
                .shows("needs-lead", false);
    }

    @Test
    @Tag("CALL-LEAD-5")
    void nobodyDropsOutOfACallThatIsUnderWay() {
        live().when("10:01", new LeadDropsOut("ana")).rejectedBy("LIFE-4");
        agreed().when("08:02", new LeadDropsOut("ana")).rejectedBy("LIFE-4");
    }
}
