package dev.ssc.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.calls.command.OfferLink;
import dev.ssc.calls.command.Start;
import dev.ssc.calls.link.Question;
import dev.ssc.core.asking.Ask;
import dev.ssc.core.asking.AskPhase;
import dev.ssc.core.asking.AskPolicy;
import dev.ssc.core.change.Declarations;
import dev.ssc.core.coverage.CoverageReport;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.departure.LeaveOrganisation;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.LifecycleRule;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.OrganisationRule;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.organisation.Section;
import dev.ssc.core.organisation.Stage;
import dev.ssc.core.reading.OrganisationDraft;
import dev.ssc.core.reading.Snapshot;
import dev.ssc.core.rule.Finding;
import dev.ssc.core.rule.Place;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermPolicy;
import dev.ssc.core.term.TermRule;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.command.Approve;
import dev.ssc.core.term.command.End;
import dev.ssc.core.term.command.ExpressInterest;
import dev.ssc.core.term.command.FinishOnboarding;
import dev.ssc.core.term.command.ManagerAgrees;
import dev.ssc.core.term.command.OpenOnboarding;
import dev.ssc.core.term.command.Propose;
import dev.ssc.core.term.command.Return;
import dev.ssc.core.term.command.StepAside;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.spi.organisation.OrganisationSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Counterparts at a desk: terms, seats asked for, and people who leave. */
class TermsTest {

    private static final Place STAGES = new Place("stages.yml", 1);

    private final Office office = Office.open();

    @BeforeEach
    void withAnOrganisation() {
        office.reopen(office.prepared().organisation(organisation("bea")));
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** Section dev, stage plan, group fern without counterparts and group moss with some. */
    private static Snapshot organisation(String... moss) {
        ImmutableList<Counterpart> counterparts = List.of(moss).stream()
                .map(key -> new Counterpart(key, Optional.of(key), Optional.empty()))
                .collect(ImmutableList.toImmutableList());
        Stage plan = new Stage(
                "plan",
                "Plan",
                Optional.of("dev"),
                ImmutableList.of(group("fern", ImmutableList.of()), group("moss", counterparts)));
        Organisation organisation = Organisation.of(
                ImmutableList.of(new Section("dev", "Dev", ImmutableList.of())),
                ImmutableList.of(plan),
                ImmutableList.of(),
                Office.PEOPLE);
        return new Snapshot(Roster.stated(organisation), STAGES, ImmutableMap.of(), ImmutableList.of());
    }

    private static Group group(String key, ImmutableList<Counterpart> counterparts) {
        return Group.builder()
                .seat(new Seat.OfGroup("plan", key))
                .name(key)
                .counterparts(counterparts)
                .build();
    }

    private Step<TermState> interest(String term) {
        return office.desk
                .term(term)
                .give(
                        "ana",
                        state -> new ExpressInterest(office.desk.around("ana", "group/fern"), TermPolicy.defaults()));
    }

    private void active(String term) {
        DeskLifecycle<TermState> ana = office.desk.term(term);
        interest(term);
        ana.give("mo", state -> new ManagerAgrees("mo", office.desk.around(state)));
        ana.give("ana", new OpenOnboarding());
        ana.give("ana", new FinishOnboarding());
        ana.give("ana", state -> new Propose(Optional.empty(), office.desk.around(state)));
        ana.give("mo", state -> new Approve("mo", office.desk.around(state)));
        assertEquals(TermPhase.ACTIVE, ana.state().phase());
    }

    @Test
    void aTermAsksForItsIssueAndItsChange() {
        active("t1");
        office.workers.work();
        assertEquals(
                "Onboarding of Ana as counterpart of group/fern",
                office.project.issues().get(0).issue().title());
        assertEquals(
                "ana",
                office.project.issues().get(0).issue().assignee().orElseThrow().key());
        assertEquals("Ana", office.project.changes().get(0).change().name());
        assertEquals("mo", office.project.changes().get(0).change().reviewer().key());
        assertEquals(ImmutableList.of(), office.desk.toDos());
    }

    @Test
    @Tag("TERM-4")
    void aSecondTermOfThePersonAtTheSeatIsRejectedWhateverItIsCalled() {
        interest("t1");
        Rejected<?> rejected = assertInstanceOf(Rejected.class, interest("t2").decision());
        assertEquals(TermRule.TERM_4, rejected.rule());
    }

    @Test
    @Tag("TERM-9")
    void aTermThatIsOverLeavesItsPlaceToANewOne() {
        active("t1");
        office.desk.term("t1").give("ana", new End("new role"));
        assertInstanceOf(Accepted.class, interest("t2").decision());
    }

    @Test
    @Tag("COV-4")
    void aTermThatBecomesActiveClosesTheRequestForItsSeatInTheSameStep() {
        office.desk.seat("group/fern").give("pm", new Ask("pm", AskPolicy.defaults()));
        office.workers.work();
        assertEquals(
                "Counterpart wanted for group/fern",
                office.project.issues().get(0).issue().title());
        assertEquals(1, office.chat.postedIn("support_team-chat").size());
        assertEquals(1, office.chat.postedIn("spt_stable-counterparts").size());
        active("t1");
        assertEquals(AskPhase.CLOSED, office.desk.seat("group/fern").state().phase());
    }

    @Test
    @Tag("COV-4")
    @Tag("TERM-5")
    void aReturnFromAsideClosesTheRequestForTheSeatToo() {
        active("t1");
        DeskLifecycle<TermState> ana = office.desk.term("t1");
        ana.give("ana", state -> new StepAside(Optional.empty(), Optional.empty(), office.desk.around(state)));
        office.desk.seat("group/fern").give("pm", new Ask("pm", AskPolicy.defaults()));
        assertEquals(AskPhase.OPEN, office.desk.seat("group/fern").state().phase());
        ana.give("ana", new Return());
        assertEquals(AskPhase.CLOSED, office.desk.seat("group/fern").state().phase());
    }

    @Test
    @Tag("COV-4")
    @Tag("TERM-8")
    void aCounterpartWhomTheOrganisationStatesClosesTheRequestForTheSeat() {
        office.desk.seat("group/moss").give("pm", new Ask("pm", AskPolicy.defaults()));
        office.desk.adopt("host", TermPolicy.defaults());
        assertEquals(AskPhase.CLOSED, office.desk.seat("group/moss").state().phase());
    }

    @Test
    @Tag("TERM-6")
    void whoStepsAsideForLongHasTheManagerToldDirectly() {
        active("t1");
        office.desk
                .term("t1")
                .give("ana", state -> new StepAside(Optional.empty(), Optional.empty(), office.desk.around(state)));
        office.workers.work();
        assertEquals(1, office.toldTo("mo").size());
    }

    @Test
    @Tag("TERM-8")
    void statedCounterpartsAreAdoptedOnce() {
        assertEquals(1, office.desk.adopt("host", TermPolicy.defaults()).size());
        assertEquals(0, office.desk.adopt("host", TermPolicy.defaults()).size());
        assertEquals(
                TermPhase.ACTIVE, office.desk.term("bea@group/moss").state().phase());
        assertEquals(
                1, office.desk.roster().terms(new Seat.OfGroup("plan", "moss")).size());
        office.desk.term("bea@group/moss").give("bea", new End("new role"));
        office.desk.adopt("host", TermPolicy.defaults());
        assertEquals(
                TermPhase.ACTIVE, office.desk.term("bea@group/moss~2").state().phase());
    }

    @Test
    @Tag("TERM-7")
    @Tag("CALL-LEAD-5")
    void whoLeavesEndsTermsAndNoLongerLeadsCallsInOneStep() {
        active("t1");
        office.offered("c1", "123");
        office.workers.work();
        office.desk.person("ana").give("hr", departure -> office.desk.leaving("ana"));
        assertEquals(TermPhase.ENDED, office.desk.term("t1").state().phase());
        assertTrue(office.state("c1").staffing().needsLead());
        assertEquals(
                ImmutableList.of("group/fern"),
                office.desk.person("ana").state().farewell().vacancies());
        office.workers.work();
        assertEquals(1, office.toldTo("mo").size());
        assertEquals(1, office.chat.postedIn("support_managers").size());
    }

    @Test
    void coverageSeesTermsAndRequestsOfTheDesk() {
        office.desk.seat("group/fern").give("pm", new Ask("pm", AskPolicy.defaults()));
        Seat fern = new Seat.OfGroup("plan", "fern");
        assertEquals(1, office.desk.roster().openRequests(fern).size());
        active("t1");
        assertEquals(
                1,
                CoverageReport.standing(office.desk.roster()).of(fern).holders().size());
        assertEquals(0, office.desk.roster().openRequests(fern).size());
    }

    @Test
    void anUnknownPersonOrSeatIsNamed() {
        assertEquals(
                "the organisation knows no person zoe",
                assertThrows(IllegalArgumentException.class, () -> office.desk.around("zoe", "group/fern"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> office.desk.around("ana", "group/none"));
        assertThrows(IllegalArgumentException.class, () -> office.desk.seat("group/none"));
    }

    @Test
    @Tag("ORG-9")
    void aSnapshotThatLosesTooMuchIsRefusedAndTheLastGoodOneStays() {
        ImmutableList<Finding> findings = office.desk.refresh(source(draft()), Declarations.none());
        assertEquals(OrganisationRule.ORG_9, findings.get(0).rule());
        assertTrue(office.desk.organisation().organisation().seat("group/moss").isPresent());
    }

    @Test
    @Tag("ORG-9")
    void anOrganisationThatCannotBeReadLeavesTheLastGoodOneInForce() {
        OrganisationSource broken = new OrganisationSource() {
            @Override
            public OrganisationDraft read() {
                throw new dev.ssc.spi.AdapterException(dev.ssc.spi.FailureCode.NEVER, "stages.yml:7 is no YAML.");
            }

            @Override
            public void close() {}
        };
        ImmutableList<Finding> findings = office.desk.refresh(broken, Declarations.none());
        assertTrue(findings.get(0).message().startsWith("stages.yml:7 is no YAML."));
        assertTrue(office.desk.organisation().organisation().seat("group/moss").isPresent());
    }

    private static OrganisationDraft draft() {
        return OrganisationDraft.builder()
                .place(STAGES)
                .sections(Optional.empty())
                .people(Optional.empty())
                .build();
    }

    private static OrganisationSource source(OrganisationDraft draft) {
        return new OrganisationSource() {
            @Override
            public OrganisationDraft read() {
                return draft;
            }

            @Override
            public void close() {}
        };
    }

    @Test
    void aManagerIsTheOwnerOfWhatATermCannotHaveDone() {
        office.reopen(Desk.opening()
                .organisation(organisation("bea"))
                .journal(office.journal)
                .clock(office.clock)
                .workers(office.workers));
        active("t1");
        office.workers.work();
        assertEquals(
                ImmutableList.of("mo", "mo"),
                office.desk.toDos().stream()
                        .map(Errand::owner)
                        .map(Optional::orElseThrow)
                        .toList());
    }

    @Test
    @Tag("TERM-7")
    @Tag("CALL-LEAD-5")
    void aBackupWhoHasLeftBeforeDoesNotTakeOver() {
        office.give("c1", Office.consider("123"));
        office.give("c1", Office.agree());
        office.give("c1", office.staff());
        office.give(
                "c1",
                OfferLink.builder()
                        .title("Support call")
                        .addQuestions(new Question("Which ticket?", true))
                        .backup("bea")
                        .build());
        office.desk.person("bea").give("hr", departure -> office.desk.leaving("bea"));
        office.desk.person("ana").give("hr", departure -> office.desk.leaving("ana"));
        assertEquals(
                ImmutableList.of("c1"),
                office.desk.person("ana").state().farewell().callsWithoutLead());
        assertTrue(office.state("c1").staffing().needsLead());
        assertEquals(Optional.empty(), office.state("c1").staffing().lead());
    }

    @Test
    @Tag("TERM-7")
    void aCallThatIsUnderWayIsNotListedAsOneThatNeedsALead() {
        office.booked("c1", "123", Office.at("08:30"));
        office.workers.workUntil(Office.at("08:30"));
        office.give("c1", new Start("ana"));
        office.desk.person("ana").give("hr", departure -> office.desk.leaving("ana"));
        assertEquals(
                ImmutableList.of(), office.desk.person("ana").state().farewell().callsWithoutLead());
        assertEquals(Optional.of("ana"), office.state("c1").staffing().lead());
    }

    @Test
    @Tag("TERM-4")
    void aCommandThatWasMadeBeforeSomebodyElseServesIsRejectedByTheRule() {
        ExpressInterest before = new ExpressInterest(office.desk.around("ana", "group/fern"), TermPolicy.defaults());
        interest("t1");
        Rejected<?> rejected = assertInstanceOf(
                Rejected.class, office.desk.term("t2").give("ana", before).decision());
        assertEquals(TermRule.TERM_4, rejected.rule());
        assertEquals("ana has an open term for group/fern already; go on with that one.", rejected.sentence());
        assertEquals(0, office.journal.version("term/t2"));
    }

    @Test
    @Tag("TERM-7")
    @Tag("LIFE-2")
    void aDepartureThatKnowsOfTermsWhatIsNoLongerSoIsRejectedWithTheRemedy() {
        active("t1");
        LeaveOrganisation before = office.desk.leaving("ana");
        office.desk.term("t1").give("ana", new End("new role"));
        Rejected<?> rejected = assertInstanceOf(
                Rejected.class, office.desk.person("ana").give("hr", before).decision());
        assertEquals(LifecycleRule.LIFE_2, rejected.rule());
        assertTrue(rejected.sentence().endsWith("make it anew from how things stand now."), rejected.sentence());
        assertInstanceOf(
                Accepted.class,
                office.desk
                        .person("ana")
                        .give("hr", departure -> office.desk.leaving("ana"))
                        .decision());
    }
}
