package dev.ssc.runtime;

import static dev.ssc.runtime.Office.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.memory.LinkStatus;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.command.Agree;
import dev.ssc.calls.command.Cancel;
import dev.ssc.calls.command.CustomerJoins;
import dev.ssc.calls.command.End;
import dev.ssc.calls.command.NoteMessage;
import dev.ssc.calls.command.Start;
import dev.ssc.calls.command.Summarise;
import dev.ssc.calls.ending.Outcome;
import dev.ssc.calls.subject.Side;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.LifecycleRule;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.core.lifecycle.Unchanged;
import dev.ssc.runtime.errand.ErrandStatus;
import dev.ssc.runtime.lifecycle.Origin;
import dev.ssc.runtime.workers.HandWorkers;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Commands in, decisions out. */
class DeskTest {

    private final Office office = Office.open();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aCallGoesFromTheFirstThoughtToItsSummary() {
        String booking = office.booked("c1", "123", at("10:00"));
        assertEquals(CallPhase.BOOKED, office.state("c1").phase());
        office.workers.workUntil(at("10:00"));
        office.give("c1", new Start("ana"));
        office.give("c1", new CustomerJoins());
        office.workers.workUntil(at("10:25"));
        office.give("c1", End.builder().by("ana").outcome(Outcome.SOLVED).build());
        office.give(
                "c1",
                new Summarise(
                        "ana",
                        Optional.of("the disk was full"),
                        Optional.of("nothing"),
                        Optional.of("delete logs"),
                        Optional.of("none")));
        office.workers.work();
        assertEquals(CallPhase.CLOSED, office.state("c1").phase());
        assertEquals("booking-20260302T080000Z-1", booking);
        assertEquals(2, office.tickets.find("123").orElseThrow().replies().size());
        assertEquals(
                ImmutableList.of("customer_call", "customer_call_troubleshooting"),
                office.tickets.find("123").orElseThrow().facts().tags().asList());
        assertEquals(LinkStatus.USED, office.calendar.links().get(0).status());
        assertTrue(office.desk.call("c1").errands().stream().allMatch(errand -> errand.status() == ErrandStatus.DONE));
        assertEquals(ImmutableList.of(), office.desk.toDos());
    }

    @Test
    @Tag("LIFE-3")
    void aRejectedCommandLeavesNothingInTheJournal() {
        Step<CallState> step = office.give("c1", Office.agree());
        assertInstanceOf(Rejected.class, step.decision());
        assertEquals(0, office.journal.version("call/c1"));
        assertEquals(ImmutableList.of(), office.desk.call("c1").history());
    }

    @Test
    @Tag("LIFE-6")
    void aCommandThatIsDeliveredTwiceCountsOnce() {
        Origin origin = Origin.of("ana").withId("web/17");
        office.give("c1", Office.consider("123"));
        assertInstanceOf(
                Accepted.class,
                office.desk.call("c1").give(origin, Office.agree()).decision());
        assertInstanceOf(
                Unchanged.class,
                office.desk.call("c1").give(origin, Office.agree()).decision());
        assertEquals(2, office.journal.version("call/c1"));
    }

    @Test
    @Tag("LIFE-7")
    void theTimeOfACommandIsThatOfTheClockUnlessItsOriginSaysOtherwise() {
        assertEquals(Office.EIGHT, office.give("c1", Office.consider("123")).at());
        Step<CallState> late = office.desk
                .call("c1")
                .give(Origin.of("ana").at(Office.EIGHT.minusSeconds(600)), new NoteMessage(Side.CUSTOMER, true));
        assertEquals(
                LifecycleRule.LIFE_7,
                assertInstanceOf(Rejected.class, late.decision()).rule());
    }

    @Test
    void theHistorySaysWhoDidWhat() {
        office.give("c1", Office.consider("123"));
        office.desk.call("c1").give("bea", Office.agree());
        assertEquals(
                ImmutableList.of("ana consider", "bea agree"),
                office.desk.call("c1").history().stream()
                        .map(kept -> kept.by() + " " + kept.command())
                        .toList());
    }

    @Test
    void listenersHearEveryDecisionWithWhoWhenRuleAndAdvice() {
        office.give("c1", Office.consider("123"));
        office.give("c1", Office.agree());
        office.give(
                "c1",
                Agree.builder()
                        .by("ana")
                        .type(dev.ssc.calls.subject.CallType.DISCOVERY)
                        .build());
        assertEquals(
                ImmutableList.of("ana consider accepted", "ana agree accepted", "ana agree rejected"),
                office.decided.stream()
                        .map(heard -> heard.by() + " " + heard.command() + " "
                                + heard.step().decision().outcome())
                        .toList());
        assertEquals(Office.EIGHT, office.decided.get(2).step().at());
    }

    @Test
    void aListenerThatThrowsStopsNobody() {
        office.reopen(office.prepared().listener(new dev.ssc.runtime.listening.DeskListener() {
            @Override
            public void decided(dev.ssc.runtime.listening.Decided decision) {
                throw new IllegalStateException("listener");
            }
        }));
        assertInstanceOf(
                Accepted.class, office.give("c1", Office.consider("123")).decision());
        assertEquals(1, office.decided.size());
    }

    @Test
    void aDeskThatIsOpenedOnTheSameJournalGoesOn() {
        office.offered("c1", "123");
        office.reopen(office.prepared());
        assertEquals(CallPhase.OFFERED, office.state("c1").phase());
        office.workers.work();
        assertEquals(1, office.calendar.links().size());
        assertEquals(1, office.tickets.find("123").orElseThrow().replies().size());
    }

    @Test
    void twoDesksOnTwoJournalsDoNotMeetEvenInTheSameSystems() {
        HandWorkers hands = new HandWorkers(office.clock);
        try (Desk second = Desk.opening()
                .people(Office.PEOPLE)
                .ticketing(office.tickets.adapter())
                .clock(office.clock)
                .workers(hands)
                .open()) {
            office.give("c1", Office.consider("123"));
            assertEquals(CallPhase.NONE, second.call("c1").state().phase());
            second.call("c1").give("bea", Office.consider("123"));
            second.call("c1").give("bea", Office.agree());
            second.call("c1").give("bea", new Cancel("bea", "no time", Optional.empty(), false));
            office.give("c1", Office.agree());
            office.give("c1", new Cancel("ana", "no time", Optional.empty(), false));
            office.workers.work();
            hands.work();
            assertEquals(2, office.tickets.find("123").orElseThrow().replies().size());
        }
    }

    @Test
    void twoDesksOnOneJournalShareItsLifecycles() {
        try (Desk second = office.prepared().open()) {
            office.give("c1", Office.consider("123"));
            second.call("c1").give("bea", Office.agree());
            assertEquals(CallPhase.AGREED, office.state("c1").phase());
            Step<CallState> tooLate = office.give("c1", Office.agree());
            assertInstanceOf(Rejected.class, tooLate.decision());
            assertInstanceOf(Accepted.class, office.give("c1", office.staff()).decision());
            assertEquals(3, second.call("c1").history().size());
        }
    }

    @Test
    void aClosedDeskTakesNothingMore() {
        office.give("c1", Office.consider("123"));
        office.desk.close();
        office.desk.close();
        assertThrows(IllegalStateException.class, () -> office.give("c1", Office.agree()));
        assertEquals(1, office.journal.version("call/c1"));
    }

    @Test
    void closingDoesWhatIsDueAndKeepsTheRest() {
        office.offered("c1", "123");
        office.desk.close();
        assertEquals(1, office.calendar.links().size());
        assertEquals(1, office.tickets.find("123").orElseThrow().replies().size());
    }

    @Test
    void withNoTimeToDrainEverythingIsKeptForTheNextDesk() {
        DeskPolicy keep = DeskPolicy.builder().drain(java.time.Duration.ZERO).build();
        office.reopen(office.prepared().policy(keep));
        office.offered("c1", "123");
        office.desk.close();
        assertEquals(0, office.calendar.links().size());
        office.desk = office.prepared().open();
        office.workers.work();
        assertEquals(1, office.calendar.links().size());
        assertEquals(1, office.tickets.find("123").orElseThrow().replies().size());
    }

    @Test
    void hostsCanAskForWhatNoLifecycleAsksFor() {
        Request post = Request.of("chat.post")
                .fact("channel", "support_team-chat")
                .fact("text", "all quiet")
                .build();
        Request announcement = Request.of("chat.tell")
                .fact("message", "severity-1")
                .fact("issue", "I7")
                .fact("seat", "group/fern")
                .fact("to", ImmutableList.of("ana", "bea"))
                .build();
        office.desk.ask("update/fern/1.2.3", ImmutableList.of(post, announcement));
        office.desk.ask("update/fern/1.2.3", ImmutableList.of(post, announcement));
        office.workers.work();
        assertEquals(
                "all quiet", office.chat.postedIn("support_team-chat").get(0).text());
        assertEquals(1, office.chat.postedIn("support_team-chat").size());
        assertEquals(
                ImmutableList.of(
                        "Issue I7 of group/fern has severity 1. Please find out what it means for customers, and"
                                + " share workarounds with Support."),
                office.toldTo("ana"));
        assertEquals(1, office.toldTo("bea").size());
    }

    @Test
    void aDeskSaysWhatItLeavesToPeople() {
        assertEquals(ImmutableList.of(), office.desk.shortcomings());
        try (Desk bare = Desk.opening()
                .workers(new HandWorkers(office.clock))
                .calendar(office.calendar.adapterWithout(dev.ssc.spi.calendar.CalendarCapability.LINKS))
                .open()) {
            assertEquals(
                    ImmutableList.of(
                            "There is no ticketing adapter: everything that is asked of one becomes a to-do for a"
                                    + " person.",
                            "The calendar adapter cannot make booking links that can be used once: it becomes a to-do"
                                    + " for a person.",
                            "There is no chat adapter: everything that is asked of one becomes a to-do for a person.",
                            "There is no project adapter: everything that is asked of one becomes a to-do for a"
                                    + " person."),
                    bare.shortcomings());
        }
    }

    @Test
    @Tag("LIFE-7")
    void aClockThatIsBehindRefusesNobody() {
        Instant ahead = Office.EIGHT.plusSeconds(600);
        office.desk.call("c1").give(Origin.of("ana").at(ahead), Office.consider("123"));
        Step<CallState> next = office.give("c1", Office.agree());
        assertInstanceOf(Accepted.class, next.decision());
        assertEquals(ahead, next.at());
    }

    @Test
    void anOpeningOpensOneDesk() {
        Opening opening = Desk.opening();
        opening.open().close();
        assertThrows(IllegalStateException.class, opening::open);
    }
}
