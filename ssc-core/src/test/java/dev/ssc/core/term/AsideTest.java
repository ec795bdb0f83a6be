package dev.ssc.core.term;

import static dev.ssc.core.term.Neighbours.FERN;
import static dev.ssc.core.term.Neighbours.ana;
import static dev.ssc.core.term.Neighbours.away;
import static dev.ssc.core.term.Neighbours.day;
import static dev.ssc.core.term.TermStory.advice;
import static dev.ssc.core.term.TermStory.requests;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Range;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.PersonKind;
import dev.ssc.core.rule.CoverageRule;
import dev.ssc.core.term.command.Backfill;
import dev.ssc.core.term.command.End;
import dev.ssc.core.term.command.EndBackfill;
import dev.ssc.core.term.command.Return;
import dev.ssc.core.term.command.StepAside;
import dev.ssc.core.time.WorkingTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stepping aside and standing in; today is 2026-03-02. */
class AsideTest {

    private static StepAside until(String day) {
        return aside(day, ana());
    }

    private static StepAside aside(String day, TermSurroundings around) {
        return new StepAside(Optional.of(day(day)), Optional.empty(), around);
    }

    private static StepAside openEnded(TermSurroundings around) {
        return new StepAside(Optional.empty(), Optional.of("parental leave"), around);
    }

    private static Backfill backfill(String by, String from, String to) {
        return new Backfill(
                by, day(from), Optional.of(to).filter(text -> !text.isEmpty()).map(LocalDate::parse), "event", ana());
    }

    private static Optional<Object> backfill(TermStory story) {
        return Optional.ofNullable(story.state().view().get("backfill"));
    }

    private static TermSurroundings managed(WorkingTime manager) {
        return ana(FERN)
                .manager(Neighbours.person("mo", "Mo Ash", PersonKind.MANAGER)
                        .workingTime(manager)
                        .build())
                .build();
    }

    @Test
    @Tag("TERM-5")
    void theSeatIsKeptAndReturningStartsNoNewTerm() {
        TermStory story = TermStory.in(TermPhase.ACTIVE).at("2026-03-09T09:00:00Z");
        story.does(until("2026-03-16"));
        assertEquals(TermPhase.ASIDE, story.state().phase());
        assertEquals("2026-03-16", story.state().view().get("aside-until"));
        story.at("2026-03-12T09:00:00Z").does(new Return());
        assertEquals(TermPhase.ACTIVE, story.state().phase());
        assertEquals(Optional.of(day("2026-03-02")), story.state().since());
        assertEquals(
                List.of(new Aside(day("2026-03-09"), Optional.of(day("2026-03-12")), Optional.empty())),
                story.state().term().orElseThrow().asides());
    }

    @Test
    @Tag("TERM-5")
    void todayOrEarlierIsNoDayToStepAsideUntil() {
        TermStory story = TermStory.in(TermPhase.ACTIVE);
        assertEquals(Optional.of(TermRule.TERM_5), story.rejects(until("2026-03-01")));
        assertEquals(Optional.of(TermRule.TERM_5), story.rejects(until("2026-03-02")));
        assertEquals(Optional.empty(), story.rejects(until("2026-03-03")));
    }

    @Test
    @Tag("TERM-5")
    void daysAreThePersonsOwn() {
        Person inTokyo = Neighbours.person("ana", "Ana Ulm", PersonKind.ENGINEER)
                .manager("mo")
                .workingTime(Neighbours.in("Asia/Tokyo"))
                .build();
        TermSurroundings tokyo = ana(FERN).person(inTokyo).build();
        TermStory story = TermStory.around(tokyo).wayTo(TermPhase.ACTIVE).at("2026-03-02T20:00:00Z");
        assertEquals(Optional.of(TermRule.TERM_5), story.rejects(aside("2026-03-03", tokyo)));
        assertEquals(Optional.empty(), story.rejects(aside("2026-03-04", tokyo)));
        Person nowhere =
                Person.builder().key("ana").name("Ana Ulm").manager("mo").build();
        TermSurroundings unknown = ana(FERN).person(nowhere).build();
        assertEquals(
                Optional.empty(),
                TermStory.around(unknown)
                        .wayTo(TermPhase.ACTIVE)
                        .at("2026-03-02T20:00:00Z")
                        .rejects(aside("2026-03-03", unknown)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-15, false, false",
        "2026-03-16, true, false",
        "2026-03-30, true, false",
        "2026-03-31, true, true"
    })
    @Tag("TERM-5")
    @Tag("TERM-6")
    void fourteenDaysBringABackfillAndMoreThanTwentyEightAnAdvice(String day, boolean backfilled, boolean advised) {
        TermStory story = TermStory.in(TermPhase.ACTIVE);
        Step<TermState> step = story.does(until(day));
        assertEquals(backfilled ? List.of("chat.tell") : List.of(), requests(step));
        assertEquals(backfilled ? Optional.of("mo") : Optional.empty(), backfill(story));
        assertEquals(advised ? List.of(TermRule.TERM_5) : List.of(), advice(step));
    }

    @Test
    @Tag("TERM-5")
    @Tag("TERM-6")
    void anOpenEndBringsBoth() {
        TermStory story = TermStory.in(TermPhase.ACTIVE);
        Step<TermState> step = story.does(openEnded(ana()));
        assertEquals(List.of("chat.tell"), requests(step));
        assertEquals("mo", step.decision().requests().get(0).facts().get("to"));
        assertEquals(Optional.of("mo"), backfill(story));
        assertEquals(List.of(TermRule.TERM_5), advice(step));
    }

    @Test
    @Tag("TERM-5")
    void steppingAsideIsForTheActiveAndReturningForThoseAside() {
        assertEquals(
                Optional.of(TermRule.TERM_5), TermStory.in(TermPhase.PROPOSED).rejects(until("2026-03-09")));
        assertEquals(
                Optional.of(TermRule.TERM_5), TermStory.in(TermPhase.ACTIVE).rejects(new Return()));
        TermStory aside = TermStory.in(TermPhase.ACTIVE);
        aside.does(until("2026-03-09"));
        assertEquals(Optional.of(TermRule.TERM_5), aside.rejects(until("2026-03-20")));
    }

    @Test
    @Tag("TERM-6")
    @Tag("COV-6")
    void withoutAManagerThereIsAGapAndNoError() {
        Person alone = Neighbours.person("ana", "Ana Ulm", PersonKind.ENGINEER).build();
        TermStory story = TermStory.in(TermPhase.ACTIVE);
        Step<TermState> step = story.does(openEnded(ana(FERN).person(alone).build()));
        assertEquals("accepted", step.decision().outcome());
        assertEquals(List.of(), requests(step));
        assertEquals(List.of(CoverageRule.COV_6, TermRule.TERM_5), advice(step));
        assertEquals(Optional.empty(), backfill(story));
    }

    @Test
    @Tag("TERM-6")
    @Tag("COV-6")
    void aManagerWhoIsAwayAllTheTimeLeavesAGap() {
        TermSurroundings around = managed(away("2026-03-02", "2026-03-21"));
        TermStory story = TermStory.in(TermPhase.ACTIVE);
        Step<TermState> step = story.does(aside("2026-03-23", around));
        assertEquals(List.of(), requests(step));
        assertEquals(List.of(CoverageRule.COV_6), advice(step));
        assertEquals(Optional.empty(), backfill(story));
    }

    @Test
    @Tag("TERM-6")
    void aManagerWhoIsThereOnOneDayStandsIn() {
        TermSurroundings around = managed(away("2026-03-02", "2026-03-20"));
        TermStory story = TermStory.in(TermPhase.ACTIVE);
        assertEquals(List.of("chat.tell"), requests(story.does(aside("2026-03-23", around))));
        assertEquals(Optional.of("mo"), backfill(story));
    }

    @Test
    @Tag("TERM-6")
    void onlyAManagerAwayForGoodMissesAnOpenEnd() {
        TermStory story = TermStory.in(TermPhase.ACTIVE);
        story.does(openEnded(managed(away("2026-03-02", "2028-01-01"))));
        assertEquals(Optional.of("mo"), backfill(story));
        WorkingTime forGood =
                WorkingTime.builder().addAway(Range.atLeast(day("2026-02-01"))).build();
        TermStory gap = TermStory.in(TermPhase.ACTIVE);
        gap.does(openEnded(managed(forGood)));
        assertEquals(Optional.empty(), backfill(gap));
    }

    @Test
    @Tag("TERM-6")
    void aManagerOfWhomOnlyTheKeyIsKnownStandsIn() {
        TermStory story = TermStory.in(TermPhase.ACTIVE);
        story.does(openEnded(ana(FERN).manager(Optional.empty()).build()));
        assertEquals(Optional.of("mo"), backfill(story));
    }

    @Test
    @Tag("TERM-6")
    void theManagerStandsInOnWishAndAnotherWithAnAdvice() {
        TermStory story = TermStory.in(TermPhase.ACTIVE);
        Step<TermState> wished = story.does(backfill("mo", "2026-03-10", "2026-03-12"));
        assertEquals(List.of(), requests(wished));
        assertEquals(List.of(), advice(wished));
        assertEquals(Optional.of("mo"), backfill(story));
        assertEquals(TermPhase.ACTIVE, story.state().phase());
        assertEquals(List.of(TermRule.TERM_6), advice(story.does(backfill("bo", "2026-03-10", ""))));
        assertEquals(Optional.of("bo"), backfill(story));
    }

    @Test
    @Tag("TERM-6")
    void nobodyStandsInForThemselves() {
        TermStory story = TermStory.in(TermPhase.ACTIVE);
        assertEquals(Optional.of(TermRule.TERM_6), story.rejects(backfill("ana", "2026-03-10", "2026-03-12")));
    }

    @Test
    @Tag("TERM-6")
    void aBackfillEndsAfterItBegins() {
        TermStory story = TermStory.in(TermPhase.ACTIVE);
        assertEquals(Optional.of(TermRule.TERM_6), story.rejects(backfill("mo", "2026-03-10", "2026-03-09")));
        assertEquals(Optional.empty(), story.rejects(backfill("mo", "2026-03-10", "2026-03-10")));
    }

    @Test
    @Tag("TERM-6")
    @Tag("COV-6")
    void aManagerAwayDuringTheWholeEventIsAGap() {
        TermStory story = TermStory.in(TermPhase.ACTIVE);
        Backfill event = new Backfill(
                "mo",
                day("2026-03-10"),
                Optional.of(day("2026-03-12")),
                "event",
                managed(away("2026-03-09", "2026-03-14")));
        Step<TermState> step = story.does(event);
        assertEquals("accepted", step.decision().outcome());
        assertEquals(List.of(CoverageRule.COV_6), advice(step));
        assertEquals(Optional.empty(), backfill(story));
    }

    @Test
    @Tag("TERM-6")
    void aWeekendIsNoTimeOff() {
        TermStory story = TermStory.in(TermPhase.ACTIVE);
        story.does(backfill("mo", "2026-03-07", "2026-03-09"));
        assertEquals(Optional.of("mo"), backfill(story));
    }

    @Test
    @Tag("TERM-6")
    void aBackfillStandsUntilItIsEndedOrTheCounterpartReturns() {
        TermStory story = TermStory.in(TermPhase.ACTIVE);
        assertEquals(Optional.of(TermRule.TERM_6), story.rejects(new EndBackfill()));
        story.does(backfill("mo", "2026-03-03", "2026-03-05"));
        story.at("2026-03-20T09:00:00Z").does(until("2026-03-25"));
        assertEquals(Optional.of("mo"), backfill(story));
        story.does(new EndBackfill());
        assertEquals(Optional.empty(), backfill(story));
        assertEquals(TermPhase.ASIDE, story.state().phase());
        assertEquals(Optional.of(TermRule.TERM_6), story.rejects(new EndBackfill()));
        story.does(backfill("bo", "2026-03-21", ""));
        story.does(new Return());
        assertEquals(Optional.empty(), backfill(story));
    }

    @Test
    @Tag("TERM-6")
    void standingInIsForThoseWhoHoldTheSeat() {
        TermStory story = TermStory.in(TermPhase.ONBOARDED);
        assertEquals(Optional.of(TermRule.TERM_6), story.rejects(backfill("mo", "2026-03-10", "")));
        assertEquals(Optional.of(TermRule.TERM_6), story.rejects(new EndBackfill()));
    }

    @Test
    @Tag("TERM-6")
    @Tag("TERM-9")
    void theBackfillEndsWithTheTerm() {
        TermStory story = TermStory.in(TermPhase.ACTIVE);
        story.does(openEnded(ana()));
        story.at("2026-03-10T09:00:00Z").does(new End("moved on"));
        assertEquals(Optional.empty(), backfill(story));
        assertEquals(
                List.of(new Aside(day("2026-03-02"), Optional.of(day("2026-03-10")), Optional.of("mo"))),
                story.state().term().orElseThrow().asides());
    }

    @Test
    @Tag("TERM-6")
    @Tag("COV-6")
    void theTermSaysOnWhichDaysSomebodyStandsIn() {
        TermStory story = TermStory.in(TermPhase.ACTIVE);
        story.does(until("2026-03-12"));
        story.does(backfill("bo", "2026-03-05", "2026-03-20"));
        story.at("2026-03-08T09:00:00Z").does(new EndBackfill());
        story.at("2026-03-14T09:00:00Z").does(new Return());
        assertEquals(
                List.of(
                        new Aside(day("2026-03-02"), Optional.of(day("2026-03-05")), Optional.empty()),
                        new Aside(day("2026-03-05"), Optional.of(day("2026-03-08")), Optional.of("bo")),
                        new Aside(day("2026-03-08"), Optional.of(day("2026-03-14")), Optional.empty())),
                story.state().term().orElseThrow().asides());
    }

    @Test
    @Tag("TERM-5")
    void whoReturnsOnTheSameDayWasNotAside() {
        TermStory story = TermStory.in(TermPhase.ACTIVE);
        story.does(until("2026-03-12"));
        story.does(new Return());
        assertEquals(List.of(), story.state().term().orElseThrow().asides());
    }
}
