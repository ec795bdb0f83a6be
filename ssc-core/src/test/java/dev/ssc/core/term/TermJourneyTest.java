package dev.ssc.core.term;

import static dev.ssc.core.term.Neighbours.ANA;
import static dev.ssc.core.term.Neighbours.DEV;
import static dev.ssc.core.term.Neighbours.FERN;
import static dev.ssc.core.term.Neighbours.LEGAL;
import static dev.ssc.core.term.Neighbours.MO;
import static dev.ssc.core.term.Neighbours.ana;
import static dev.ssc.core.term.Neighbours.day;
import static dev.ssc.core.term.Neighbours.in;
import static dev.ssc.core.term.TermStory.advice;
import static dev.ssc.core.term.TermStory.requests;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.lifecycle.LifecycleRule;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.PersonKind;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.rule.CoverageRule;
import dev.ssc.core.rule.Rule;
import dev.ssc.core.term.command.Adopt;
import dev.ssc.core.term.command.Approve;
import dev.ssc.core.term.command.End;
import dev.ssc.core.term.command.ExpressInterest;
import dev.ssc.core.term.command.FinishOnboarding;
import dev.ssc.core.term.command.HandOver;
import dev.ssc.core.term.command.ManagerAgrees;
import dev.ssc.core.term.command.ManagerDeclines;
import dev.ssc.core.term.command.OpenOnboarding;
import dev.ssc.core.term.command.Propose;
import dev.ssc.core.term.command.Return;
import dev.ssc.core.term.command.ReturnProposal;
import dev.ssc.core.term.command.Withdraw;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The way in and the way out. */
class TermJourneyTest {

    private static ExpressInterest interest(TermSurroundings around) {
        return new ExpressInterest(around, TermPolicy.defaults());
    }

    @Test
    @Tag("TERM-1")
    void theWayInLeadsThroughTheManagerTheOnboardingAndTheReview() {
        TermStory story = TermStory.around(ana());
        assertEquals(List.of(), requests(story.does(interest(ana()))));
        assertEquals(TermPhase.INTERESTED, story.state().phase());
        assertEquals(List.of(), requests(story.does(new ManagerAgrees("mo", ana()))));
        assertEquals(TermPhase.AGREED, story.state().phase());
        assertEquals(List.of("issue.open"), requests(story.does(new OpenOnboarding())));
        assertEquals(TermPhase.ONBOARDING, story.state().phase());
        assertEquals(List.of(), requests(story.does(new FinishOnboarding())));
        assertEquals(TermPhase.ONBOARDED, story.state().phase());
        assertEquals(List.of("change.propose"), requests(story.does(new Propose(Optional.empty(), ana()))));
        assertEquals(TermPhase.PROPOSED, story.state().phase());
        assertEquals(List.of(), requests(story.does(new Approve("mo", ana()))));
        assertEquals(TermPhase.ACTIVE, story.state().phase());
    }

    @Test
    @Tag("TERM-1")
    void aSkippedStepIsNamedByItsCommand() {
        assertTrue(sentence(TermStory.in(TermPhase.INTERESTED)).contains("manager-agrees"));
        assertTrue(sentence(TermStory.in(TermPhase.AGREED)).contains("open-onboarding"));
        assertTrue(sentence(TermStory.in(TermPhase.ONBOARDING)).contains("finish-onboarding"));
        assertTrue(sentence(TermStory.in(TermPhase.ONBOARDED)).contains("propose"));
        assertTrue(sentence(TermStory.in(TermPhase.ACTIVE)).contains("No step of the way in is missing"));
    }

    private static String sentence(TermStory story) {
        Step<TermState> step = story.does(new Approve("mo", ana()));
        Rejected<TermState> rejected = (Rejected<TermState>) step.decision();
        assertEquals(TermRule.TERM_1, rejected.rule());
        return rejected.sentence();
    }

    @Test
    @Tag("TERM-1")
    void whatIsTheOwnManagersIsRejectedByAnother() {
        assertEquals(
                Optional.of(TermRule.TERM_1),
                TermStory.in(TermPhase.INTERESTED).rejects(new ManagerAgrees("ana", ana())));
        assertEquals(
                Optional.of(TermRule.TERM_1),
                TermStory.in(TermPhase.INTERESTED).rejects(new ManagerDeclines("bo", "no time", ana())));
        assertEquals(
                Optional.of(TermRule.TERM_1),
                TermStory.in(TermPhase.PROPOSED).rejects(new ReturnProposal("bo", "typo", ana())));
        assertEquals(
                Optional.of(TermRule.TERM_1), TermStory.in(TermPhase.PROPOSED).rejects(new Approve("pam", ana())));
    }

    @Test
    @Tag("TERM-1")
    void withoutAManagerNobodyAgrees() {
        TermSurroundings alone = ana(FERN).person(person(Optional.empty())).build();
        TermStory story = TermStory.around(alone).wayTo(TermPhase.INTERESTED);
        assertEquals(Optional.of(TermRule.TERM_1), story.rejects(new ManagerAgrees("mo", alone)));
        assertEquals(Optional.of(TermRule.TERM_1), story.rejects(new ManagerDeclines("mo", "so", alone)));
        assertEquals(Optional.empty(), Optional.ofNullable(story.state().view().get("manager")));
    }

    @Test
    @Tag("TERM-1")
    void nobodyIsTheirOwnManager() {
        TermSurroundings own = ana(FERN).person(person(Optional.of("ana"))).build();
        TermStory story = TermStory.around(own).wayTo(TermPhase.INTERESTED);
        assertEquals(Optional.of(TermRule.TERM_1), story.rejects(new ManagerAgrees("ana", own)));
    }

    @Test
    @Tag("TERM-1")
    void aManagerWhoIsGoneMeanwhileCannotReview() {
        TermSurroundings alone = ana(FERN).person(person(Optional.empty())).build();
        assertEquals(
                Optional.of(TermRule.TERM_1),
                TermStory.in(TermPhase.ONBOARDED).rejects(new Propose(Optional.of("Anna Ulm"), alone)));
    }

    private static Person person(Optional<String> manager) {
        return Neighbours.person("ana", "Ana Ulm", PersonKind.ENGINEER)
                .manager(manager)
                .build();
    }

    @Test
    @Tag("TERM-1")
    void theManagerDeclinesOrSendsTheChangeBack() {
        TermStory declined = TermStory.in(TermPhase.INTERESTED);
        declined.does(new ManagerDeclines("mo", "no time", ana()));
        assertEquals(TermPhase.DECLINED, declined.state().phase());
        TermStory returned = TermStory.in(TermPhase.PROPOSED);
        assertEquals(List.of(), requests(returned.does(new ReturnProposal("mo", "typo", ana()))));
        assertEquals(TermPhase.ONBOARDED, returned.state().phase());
        returned.does(new Propose(Optional.empty(), ana()));
        assertEquals(TermPhase.PROPOSED, returned.state().phase());
    }

    @Test
    @Tag("TERM-2")
    void theChangeIsAssignedToTheManagerAndWritesThePersonsName() {
        Request request = TermStory.in(TermPhase.ONBOARDED)
                .does(new Propose(Optional.empty(), ana()))
                .decision()
                .requests()
                .get(0);
        assertEquals("mo", request.facts().get("assignee"));
        assertEquals("Ana Ulm", request.facts().get("name"));
        assertEquals("the seat", request.facts().get("seat"));
    }

    @Test
    @Tag("TERM-2")
    void aNameIsSpelledAsInThePeopleFile() {
        TermStory story = TermStory.in(TermPhase.ONBOARDED);
        for (String wrong :
                List.of("ana ulm", "Ána Ulm", "Ana  Ulm", "ana", "Mo Ash", " Ana Ulm", "", "Ana Ulm (she)")) {
            assertEquals(Optional.of(TermRule.TERM_2), story.rejects(new Propose(Optional.of(wrong), ana())), wrong);
        }
        assertEquals(Optional.empty(), story.rejects(new Propose(Optional.of("Ana Ulm"), ana())));
        assertEquals(Optional.empty(), story.rejects(new Propose(Optional.of("Ana Ulm (EMEA)"), ana())));
    }

    @Test
    @Tag("TERM-3")
    void groupsAndFunctionsHaveEngineersAndSectionsManagers() {
        assertEquals(Optional.empty(), interestOf(ANA, FERN));
        assertEquals(Optional.empty(), interestOf(ANA, LEGAL));
        assertEquals(Optional.of(TermRule.TERM_3), interestOf(ANA, DEV));
        assertEquals(Optional.of(TermRule.TERM_3), interestOf(MO, FERN));
        assertEquals(Optional.of(TermRule.TERM_3), interestOf(MO, LEGAL));
        assertEquals(Optional.empty(), interestOf(MO, DEV));
        assertEquals(Optional.of(TermRule.TERM_3), interestOf(Neighbours.PAM, FERN));
        assertEquals(Optional.of(TermRule.TERM_3), interestOf(Neighbours.PAM, DEV));
    }

    private static Optional<Rule> interestOf(Person person, Seat seat) {
        TermSurroundings around =
                TermSurroundings.builder().person(person).seat(seat).build();
        return TermStory.around(around).rejects(interest(around));
    }

    @Test
    @Tag("TERM-3")
    void whereNobodySaidWhatThePersonDoesItIsAdvised() {
        Person unknown = Person.builder().key("zoe").name("Zoe").build();
        TermSurroundings around =
                TermSurroundings.builder().person(unknown).seat(FERN).build();
        assertEquals(List.of(TermRule.TERM_3), advice(TermStory.around(around).does(interest(around))));
    }

    @Test
    @Tag("TERM-4")
    void aPersonHasOneOpenTermAtASeat() {
        for (TermPhase phase : TermPhase.values()) {
            if (phase.begun()) {
                TermSurroundings around =
                        ana(FERN).addHere(in(phase, FERN, "ana")).build();
                Optional<TermRule> expected = phase.terminal() ? Optional.empty() : Optional.of(TermRule.TERM_4);
                assertEquals(expected, TermStory.around(around).rejects(interest(around)), phase.word());
            }
        }
    }

    @Test
    @Tag("TERM-4")
    void othersWhoServeThereAreNeverInTheWay() {
        TermSurroundings around = ana(FERN)
                .addHere(in(TermPhase.ACTIVE, FERN, "bo"), in(TermPhase.PROPOSED, FERN, "cy"))
                .build();
        assertEquals(Optional.empty(), TermStory.around(around).rejects(interest(around)));
    }

    @Test
    @Tag("TERM-3")
    @Tag("TERM-4")
    void eligibilityIsJudgedBeforeOpenTerms() {
        TermSurroundings around =
                ana(DEV).addHere(in(TermPhase.ACTIVE, DEV, "ana")).build();
        assertEquals(Optional.of(TermRule.TERM_3), TermStory.around(around).rejects(interest(around)));
    }

    @Test
    @Tag("TERM-8")
    void aStatedTermIsAdoptedAsItStands() {
        TermStory story = TermStory.around(ana());
        story.does(new Adopt(in(TermPhase.ACTIVE, FERN, "ana"), ana(), TermPolicy.defaults()));
        assertEquals(TermPhase.ACTIVE, story.state().phase());
        assertEquals(Optional.empty(), story.state().since());
        assertEquals("mo", story.state().view().get("manager"));
        assertEquals(
                Optional.of(in(TermPhase.ACTIVE, FERN, "ana")), story.state().term());
    }

    @Test
    @Tag("TERM-8")
    void aStatedTimeAsideGoesOnUntilTheReturn() {
        Aside past = new Aside(day("2026-01-05"), Optional.of(day("2026-01-12")), Optional.empty());
        Aside now = new Aside(day("2026-02-02"), Optional.empty(), Optional.of("mo"));
        Term stated = new Term(
                FERN,
                in(TermPhase.ASIDE, FERN, "ana").counterpart(),
                TermPhase.ASIDE,
                Optional.of(day("2025-01-01")),
                ImmutableList.of(past, now));
        TermStory story = TermStory.around(ana());
        story.does(new Adopt(stated, ana(), TermPolicy.defaults()));
        assertEquals(Optional.of(stated), story.state().term());
        assertEquals("mo", story.state().view().get("backfill"));
        story.does(new Return());
        Term back = story.state().term().orElseThrow();
        assertEquals(Optional.of(day("2025-01-01")), back.since());
        assertEquals(
                List.of(past, new Aside(day("2026-02-02"), Optional.of(day("2026-03-02")), Optional.of("mo"))),
                back.asides());
    }

    @Test
    @Tag("TERM-8")
    void aStatedTermThatIsOverIsNotAdopted() {
        assertEquals(
                Optional.of(TermRule.TERM_8),
                TermStory.around(ana())
                        .rejects(new Adopt(in(TermPhase.ENDED, FERN, "ana"), ana(), TermPolicy.defaults())));
    }

    @Test
    @Tag("TERM-9")
    void beforeActiveATermIsWithdrawnAndAfterwardsItEnds() {
        for (TermPhase phase : TermPhase.BEFORE_ACTIVE) {
            TermStory story = TermStory.in(phase);
            assertEquals(Optional.of(TermRule.TERM_9), story.rejects(new End("enough")));
            assertEquals(List.of(), requests(story.does(new Withdraw())));
            assertEquals(TermPhase.WITHDRAWN, story.state().phase());
        }
        TermStory active = TermStory.in(TermPhase.ACTIVE);
        assertEquals(Optional.of(TermRule.TERM_9), active.rejects(new Withdraw()));
        assertEquals(Optional.of(TermRule.TERM_9), active.rejects(new End(" ")));
        assertEquals(List.of(), requests(active.does(new End("enough"))));
        assertEquals(TermPhase.ENDED, active.state().phase());
        assertEquals(Optional.of(day("2026-03-02")), active.state().since());
    }

    @Test
    @Tag("TERM-9")
    void handingOverTellsTheOtherAndEndsTheTerm() {
        TermSurroundings served =
                ana(FERN).addHere(in(TermPhase.ACTIVE, FERN, "bo")).build();
        TermStory story = TermStory.in(TermPhase.ACTIVE);
        Step<TermState> step = story.does(new HandOver("bo", served));
        assertEquals(List.of("chat.tell"), requests(step));
        assertEquals("bo", step.decision().requests().get(0).facts().get("to"));
        assertEquals(List.of(), advice(step));
        assertEquals(TermPhase.ENDED, story.state().phase());
    }

    @Test
    @Tag("TERM-9")
    @Tag("COV-1")
    void handingOverToSomebodyWhoDoesNotServeThereIsAdvised() {
        for (TermPhase phase : List.of(TermPhase.ASIDE, TermPhase.PROPOSED, TermPhase.ENDED)) {
            TermSurroundings around = ana(FERN).addHere(in(phase, FERN, "bo")).build();
            assertEquals(
                    List.of(CoverageRule.COV_1),
                    advice(TermStory.in(TermPhase.ACTIVE).does(new HandOver("bo", around))));
        }
        assertEquals(
                List.of(CoverageRule.COV_1),
                advice(TermStory.in(TermPhase.ACTIVE).does(new HandOver("bo", ana()))));
        assertEquals(
                Optional.of(TermRule.TERM_9), TermStory.in(TermPhase.ACTIVE).rejects(new HandOver("ana", ana())));
    }

    @Test
    @Tag("LIFE-4")
    void beforeTheFirstCommandASecondFirstOneAndAfterTheEndIsLife4() {
        TermStory nothing = TermStory.around(ana());
        assertEquals(Optional.of(LifecycleRule.LIFE_4), nothing.rejects(new ManagerAgrees("mo", ana())));
        assertEquals(Optional.of(LifecycleRule.LIFE_4), nothing.rejects(new End("enough")));
        assertEquals(
                Optional.of(LifecycleRule.LIFE_4),
                TermStory.in(TermPhase.INTERESTED).rejects(interest(ana())));
        TermStory over = TermStory.in(TermPhase.ACTIVE);
        over.does(new End("enough"));
        assertEquals(Optional.of(LifecycleRule.LIFE_4), over.rejects(new Return()));
        assertEquals(Optional.of(LifecycleRule.LIFE_4), over.rejects(new Withdraw()));
    }

    @Test
    @Tag("LIFE-8")
    void aTermKeepsThePolicyItBeganWith() {
        TermPolicy strict =
                TermPolicy.builder().clockSkew(Duration.ofSeconds(1)).build();
        TermStory story = TermStory.around(ana());
        story.does(new ExpressInterest(ana(), strict));
        story.wayTo(TermPhase.ACTIVE);
        assertEquals(strict, story.state().policy());
        assertEquals(
                Optional.of(LifecycleRule.LIFE_7),
                story.at("2026-03-02T08:59:58Z").rejects(new End("so")));
    }
}
