package dev.ssc.core.cadence.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.core.cadence.ActManner;
import dev.ssc.core.cadence.command.DoAct;
import dev.ssc.core.cadence.command.Frequency;
import dev.ssc.core.cadence.command.Pause;
import dev.ssc.core.cadence.command.Resume;
import dev.ssc.core.cadence.command.Tick;
import dev.ssc.core.lifecycle.Deadline;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.time.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CAD-12")
class CadenceLifecycleTest {

    private static String rejectedBy(Keeping keeping) {
        return assertInstanceOf(Rejected.class, keeping.last().decision())
                .rule()
                .id();
    }

    @Test
    @Tag("CAD-4")
    void beginningListsWhenTheFirstPeriodIsDueSoonDueAndOverdue() {
        Keeping keeping = Keeping.monthly();

        assertEquals(List.of("begun"), keeping.events());
        assertEquals("running", keeping.state().phase().word());
        assertEquals(List.of("due-soon 2026-02-23", "due 2026-03-02", "overdue 2026-03-09"), keeping.deadlines());
    }

    @Test
    @Tag("CAD-3")
    void aRhythmIsOnePartInWords() {
        Keeping weekly = Keeping.begun(new Frequency.InWords("weekly on Fri join EMEA scrum"), "2026-01-31");

        assertEquals(List.of("due-soon 2026-02-12", "due 2026-02-13", "overdue 2026-02-14"), weekly.deadlines());
        assertEquals("join EMEA scrum", weekly.state().view().get("text"));
    }

    @ParameterizedTest
    @Tag("CAD-3")
    @ValueSource(strings = {"now and then", "N/A", "", "1x Qtr on budget + once per month"})
    void aRhythmThatDoesNotSayExactlyOneThingIsRejected(String text) {
        assertEquals("CAD-3", rejectedBy(Keeping.begun(new Frequency.InWords(text), "2026-01-31")));
    }

    @Test
    @Tag("CAD-6")
    void dueSoonDueAndOverdueAreToldOnceEach() {
        Keeping keeping = Keeping.monthly();
        LocalDate.of(2026, 2, 1).datesUntil(LocalDate.of(2026, 4, 8)).forEach(day -> keeping.tick(day.toString()));

        assertEquals(
                List.of(
                        "due-soon 2026-03-02",
                        "due 2026-03-02",
                        "overdue 2026-03-02",
                        "due-soon 2026-03-31",
                        "due 2026-03-31",
                        "overdue 2026-03-31"),
                keeping.told());
        assertEquals(List.of("2026-03-02 missed", "2026-03-31 missed"), keeping.periods());
    }

    @Test
    @Tag("CAD-6")
    void aTickWithNothingDueIsARepetition() {
        assertEquals(
                "unchanged",
                Keeping.monthly().tick("2026-02-22").last().decision().outcome());
        assertEquals(
                "unchanged",
                Keeping.monthly()
                        .tick("2026-02-23")
                        .tick("2026-02-24")
                        .last()
                        .decision()
                        .outcome());
    }

    @Test
    void afterALongPauseOfTheSchedulerMissedPeriodsAreRecordedAndOneReminderIsSent() {
        Keeping keeping = Keeping.monthly().tick("2026-06-03");

        assertEquals(List.of("period-missed", "period-missed", "period-missed", "reminded"), keeping.events());
        assertEquals(List.of("due 2026-06-01"), keeping.asked());
        assertEquals(List.of("2026-03-02 missed", "2026-03-31 missed", "2026-04-30 missed"), keeping.periods());
        assertEquals(List.of("overdue 2026-06-08", "due-soon 2026-06-23", "due 2026-06-30"), keeping.deadlines());
        assertEquals("unchanged", keeping.tick("2026-06-04").last().decision().outcome());
    }

    @Test
    @Tag("CAD-10")
    void afterTwoSilentPeriodsTheReminderAdvisesAWordThatAllIsQuiet() {
        assertEquals(List.of("CAD-10"), Keeping.monthly().tick("2026-06-03").advice());
        assertEquals(List.of(), Keeping.monthly().tick("2026-03-24").advice());
    }

    @Test
    @Tag("CAD-7")
    void anActOnTimeLooksAheadToTheNextPeriod() {
        Keeping keeping = Keeping.monthly().tick("2026-02-23").post("2026-02-25");

        assertEquals(List.of("period-fulfilled"), keeping.events());
        assertEquals(List.of("2026-03-02 on-time"), keeping.periods());
        assertEquals(List.of("due-soon 2026-03-24", "due 2026-03-31", "overdue 2026-04-07"), keeping.deadlines());
    }

    @Test
    @Tag("CAD-7")
    void anActWithinTheWeekAfterIsLateAndOneAfterItIsForTheNextPeriod() {
        assertEquals(
                List.of("2026-03-02 late"), Keeping.monthly().post("2026-03-08").periods());
        assertEquals(
                List.of("2026-03-02 missed", "2026-03-31 on-time"),
                Keeping.monthly().post("2026-03-09").periods());
    }

    @Test
    @Tag("CAD-7")
    void aSecondActAndOneBeforeTheAnchorCountForNothing() {
        Keeping second = Keeping.monthly().post("2026-02-03").post("2026-02-05");
        Keeping early = Keeping.begun(new Frequency.InWords("weekly on Fri"), "2026-01-31")
                .post("2026-02-05");

        assertEquals(List.of("act-noted"), second.events());
        assertEquals(List.of("CAD-7"), second.advice());
        assertEquals(List.of("2026-03-02 on-time"), second.periods());
        assertEquals(List.of("CAD-7"), early.advice());
        assertEquals(List.of(), early.periods());
    }

    @ParameterizedTest
    @Tag("CAD-10")
    @EnumSource(names = {"REMINDER", "REACTION", "EDIT"})
    void whatIsNoPostIsNoted(ActManner manner) {
        Keeping keeping = Keeping.monthly().on("2026-02-25", new DoAct("ana", Keeping.LISBON, manner));

        assertEquals(List.of("act-noted"), keeping.events());
        assertEquals(List.of("CAD-10"), keeping.advice());
        assertEquals(List.of(), keeping.periods());
    }

    @Test
    @Tag("CAD-7")
    void theDayOfAnActIsThatOfThePersonWhoDidIt() {
        Instant time = Instant.parse("2026-03-09T04:30:00Z");
        ZoneId west = ZoneId.of("America/Los_Angeles");

        assertEquals(
                List.of("2026-03-02 late"),
                Keeping.monthly()
                        .at(time, new DoAct("bo", west, ActManner.POST))
                        .periods());
        assertEquals(
                List.of("2026-03-02 missed", "2026-03-31 on-time"),
                Keeping.monthly()
                        .at(time, new DoAct("ana", Keeping.LISBON, ActManner.POST))
                        .periods());
    }

    @Test
    @Tag("CAD-8")
    void inAPauseNothingIsToldAndTheReturnBeginsANewSequence() {
        Keeping keeping = Keeping.monthly().on("2026-02-25", new Pause());
        assertEquals("paused", keeping.state().phase().word());
        assertEquals(List.of(), keeping.deadlines());
        assertEquals("unchanged", keeping.tick("2026-03-02").last().decision().outcome());

        keeping.on("2026-04-20", new Resume());
        assertEquals(List.of("period-excused", "period-excused", "period-excused", "resumed"), keeping.events());
        assertEquals(List.of("2026-03-02 excused", "2026-03-31 excused", "2026-04-30 excused"), keeping.periods());
        assertEquals(List.of("due-soon 2026-05-13", "due 2026-05-20", "overdue 2026-05-27"), keeping.deadlines());
        assertEquals(List.of("due-soon 2026-05-20"), keeping.tick("2026-05-13").asked());
    }

    @Test
    @Tag("CAD-8")
    void whatWasDueBeforeThePauseIsMissedAndWhatIsDoneInItCounts() {
        Keeping keeping = Keeping.monthly()
                .on("2026-03-12", new Pause())
                .post("2026-03-20")
                .on("2026-04-20", new Resume());

        assertEquals(List.of("2026-03-02 missed", "2026-03-31 on-time", "2026-04-30 excused"), keeping.periods());
    }

    @Test
    @Tag("CAD-8")
    void aPauseWithoutAWholeDayOrBeforeTheAnchorChangesNothing() {
        Keeping brief = Keeping.monthly().on("2026-02-25", new Pause()).on("2026-02-25", new Resume());
        assertEquals(List.of("resumed"), brief.events());
        assertEquals(List.of("due-soon 2026-02-23", "due 2026-03-02", "overdue 2026-03-09"), brief.deadlines());
    }

    @Test
    @Tag("LIFE-4")
    void commandsHaveTheirPhases() {
        assertEquals("LIFE-4", rejectedBy(new Keeping().tick("2026-02-01")));
        assertEquals("LIFE-4", rejectedBy(Keeping.monthly().on("2026-02-02", new Resume())));
        assertEquals(
                "LIFE-4",
                rejectedBy(Keeping.monthly().on("2026-02-02", new Pause()).on("2026-02-03", new Pause())));
        assertEquals(
                "LIFE-4",
                rejectedBy(Keeping.monthly()
                        .on(
                                "2026-02-02",
                                Keeping.begin(new Frequency.InWords("weekly"), "2026-02-02", WorkingTime.unknown()))));
    }

    @Test
    @Tag("LIFE-5")
    void deadlinesBeginWithTheDayInThePersonsZoneAndInUtcWithoutOne() {
        Keeping utc = new Keeping()
                .on("2026-01-31", Keeping.begin(new Frequency.InWords("monthly"), "2026-01-31", WorkingTime.unknown()));
        Keeping tokyo = new Keeping()
                .on(
                        "2026-01-31",
                        Keeping.begin(
                                new Frequency.InWords("monthly"),
                                "2026-01-31",
                                WorkingTime.builder()
                                        .zone(ZoneId.of("Asia/Tokyo"))
                                        .build()));

        assertTrue(utc.state().deadlines().contains(Deadline.at("due", Instant.parse("2026-03-02T00:00:00Z"))));
        assertTrue(tokyo.state().deadlines().contains(Deadline.at("due", Instant.parse("2026-03-01T15:00:00Z"))));
        assertEquals(
                List.of("due 2026-03-02"),
                tokyo.at(Instant.parse("2026-03-01T15:00:00Z"), new Tick()).asked());
    }

    @Test
    void theStateIsShownInWords() {
        Map<String, ?> view =
                Keeping.monthly().tick("2026-03-02").post("2026-03-02").state().view();

        assertEquals("ana", view.get("person"));
        assertEquals("group/fern", view.get("seat"));
        assertEquals("update", view.get("kind"));
        assertEquals("P1M", view.get("every"));
        assertEquals("2026-01-31", view.get("anchor"));
        assertEquals("2026-03-31", view.get("due"));
        assertEquals("due", view.get("told"));
        assertEquals(List.of(Map.of("due", "2026-03-02", "outcome", "on-time")), view.get("periods"));
    }
}
