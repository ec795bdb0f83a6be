package dev.ssc.core.departure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.lifecycle.LifecycleRule;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.term.Assignment;
import dev.ssc.core.term.StandIn;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("TERM-7")
class LeaveOrganisationTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static TermState term(String key, String person, String seat, TermPhase phase) {
        return TermState.nothing(key)
                .change()
                .phase(phase)
                .assignment(new Assignment(
                        new Counterpart(person, Optional.of(person), Optional.empty()),
                        new Seat.OfGroup("plan", seat),
                        seat))
                .build();
    }

    private static TermState backfilled(TermState term, String by) {
        return term.change()
                .backfill(new StandIn(by, LocalDate.of(2026, 3, 2), Optional.empty(), Optional.empty()))
                .build();
    }

    private static LeaveOrganisation leaves(String person, TermState... terms) {
        return new LeaveOrganisation(
                person, Optional.of("mo"), ImmutableList.copyOf(terms), ImmutableList.of(), Duration.ofMinutes(2));
    }

    private static Departure after(LeaveOrganisation leave) {
        Lifecycle<Departure> person = Lifecycle.of(Departure.of(leave.person()));
        Step<Departure> step = person.decide(leave, NOON);
        assertEquals(
                List.of("chat.tell"),
                step.decision().requests().stream().map(Request::kind).toList());
        return person.after(step).state();
    }

    @Test
    void allOpenTermsOfThePersonEndAndTheSeatsThatNobodyHoldsAreVacant() {
        Departure left = after(leaves(
                "ana",
                term("t1", "ana", "fern", TermPhase.ACTIVE),
                term("t2", "ana", "moss", TermPhase.ACTIVE),
                term("t3", "bo", "moss", TermPhase.ACTIVE),
                term("t4", "ana", "oak", TermPhase.PROPOSED),
                term("t5", "ana", "elm", TermPhase.ENDED)));
        assertEquals(DeparturePhase.LEFT, left.phase());
        assertEquals(List.of("t1", "t2", "t4"), left.view().get("ended-terms"));
        assertEquals(List.of(), left.view().get("ended-backfills"));
        assertEquals(List.of("fern"), left.view().get("vacancies"));
        assertEquals(List.of(), left.view().get("calls-without-lead"));
    }

    @Test
    void backfillsOfThePersonEndAndLeaveAGapWhereTheCounterpartIsAside() {
        Departure left = after(leaves(
                "mo",
                backfilled(term("t1", "ana", "fern", TermPhase.ASIDE), "mo"),
                backfilled(term("t2", "bo", "moss", TermPhase.ACTIVE), "mo"),
                backfilled(term("t3", "cy", "oak", TermPhase.ASIDE), "pam")));
        assertEquals(List.of(), left.farewell().endedTerms());
        assertEquals(List.of("t1", "t2"), left.farewell().endedBackfills());
        assertEquals(List.of("fern"), left.farewell().vacancies());
    }

    @Test
    @Tag("COV-2")
    void aCounterpartAsideDoesNotCountAndABackfillDoes() {
        TermState own = term("t1", "ana", "fern", TermPhase.ACTIVE);
        TermState other = term("t2", "bo", "fern", TermPhase.ASIDE);
        assertEquals(
                List.of("fern"), after(leaves("ana", own, other)).farewell().vacancies());
        assertEquals(
                List.of(),
                after(leaves("ana", own, backfilled(other, "pam"))).farewell().vacancies());
        assertEquals(
                List.of("fern"),
                after(leaves("ana", own, backfilled(other, "ana"))).farewell().vacancies());
    }

    @Test
    void callsNeedALeadUnlessABackupTakesOver() {
        LeaveOrganisation leave = new LeaveOrganisation(
                "ana",
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of(
                        new LedCall("c1", Optional.empty()),
                        new LedCall("c2", Optional.of("bo")),
                        new LedCall("c3", Optional.of("ana"))),
                Duration.ofMinutes(2));
        assertEquals(List.of("c1", "c3"), after(leave).farewell().callsWithoutLead());
    }

    @Test
    @Tag("TERM-9")
    void eachTermGetsACommandThatItAccepts() {
        List<TermState> terms = List.of(
                term("t1", "ana", "fern", TermPhase.ACTIVE),
                term("t2", "ana", "moss", TermPhase.ASIDE),
                term("t3", "ana", "oak", TermPhase.AGREED),
                backfilled(term("t4", "bo", "elm", TermPhase.ASIDE), "ana"));
        ImmutableList<Consequence> consequences =
                leaves("ana", terms.toArray(TermState[]::new)).consequences();
        assertEquals(
                List.of("t1 end", "t2 end", "t3 withdraw", "t4 end-backfill"),
                consequences.stream()
                        .map(consequence ->
                                consequence.term() + " " + consequence.command().name())
                        .toList());
        for (int i = 0; i < terms.size(); i++) {
            assertEquals(
                    "accepted",
                    Lifecycle.of(terms.get(i))
                            .decide(consequences.get(i).command(), NOON)
                            .decision()
                            .outcome());
        }
    }

    @Test
    @Tag("LIFE-4")
    @Tag("LIFE-7")
    void nobodyLeavesTwice() {
        Lifecycle<Departure> person = Lifecycle.of(Departure.of("ana"));
        Lifecycle<Departure> left = person.after(person.decide(leaves("ana"), NOON));
        Rejected<Departure> again = (Rejected<Departure>)
                left.decide(leaves("ana"), NOON.minusSeconds(60)).decision();
        assertEquals(LifecycleRule.LIFE_4, again.rule());
        assertTrue(left.state().phase().terminal());
        assertEquals("person/ana", left.state().key());
    }
}
