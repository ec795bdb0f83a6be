package dev.ssc.runtime;

import static dev.ssc.runtime.Office.at;
import static dev.ssc.runtime.Office.consider;
import static dev.ssc.runtime.Office.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.memory.Fate;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.command.Cancel;
import dev.ssc.core.asking.Ask;
import dev.ssc.core.asking.AskPhase;
import dev.ssc.core.asking.AskPolicy;
import dev.ssc.core.asking.WithdrawRequest;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.runtime.errand.Errand;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What has long been over is forgotten, and nothing else. */
class ForgettingTest {

    private static final Duration KEEP = DeskPolicy.defaults().keep();

    private final Office office = Office.open();

    @AfterEach
    void close() {
        office.close();
    }

    private void cancelled(String call) {
        office.give(call, consider("123"));
        office.give(call, Office.agree());
        office.give(call, office.staff());
        office.give(call, new Cancel("ana", "no time", Optional.empty(), false));
        office.workers.work();
    }

    @Test
    void aCallThatIsOverIsKeptForAsLongAsThePolicySays() {
        cancelled("c1");
        office.workers.workFor(KEEP);
        assertEquals(CallPhase.CANCELLED, office.state("c1").phase());
        office.workers.workFor(Duration.ofHours(2));
        assertEquals(CallPhase.NONE, office.state("c1").phase());
        assertEquals(ImmutableList.of(), office.desk.call("c1").history());
        assertEquals(ImmutableList.of(), office.desk.call("c1").errands());
    }

    @Test
    void aCallThatGoesOnIsNeverForgotten() {
        office.give("c1", consider("123"));
        office.workers.workFor(KEEP.multipliedBy(3));
        assertEquals(CallPhase.CONSIDERED, office.state("c1").phase());
    }

    @Test
    void aCallWithSomethingLeftToAPersonIsKeptUntilThatIsSettled() {
        office.tickets.fates().next(Fate.never());
        cancelled("c1");
        office.workers.workFor(KEEP.multipliedBy(2));
        assertEquals(CallPhase.CANCELLED, office.state("c1").phase());
        office.desk.settle(only(office.desk.toDos()).id(), "mo", new Settlement.Done());
        office.workers.workFor(Duration.ofHours(2));
        assertEquals(CallPhase.NONE, office.state("c1").phase());
    }

    @Test
    @Tag("LIFE-4")
    void aNameThatIsUsedAgainAsksUnderIdsOfItsOwn() {
        cancelled("c1");
        String before = only(office.desk.call("c1").errands()).id();
        office.workers.workFor(KEEP.plusHours(2));
        cancelled("c1");
        assertFalse(before.equals(only(office.desk.call("c1").errands()).id()));
        assertEquals(2, office.tickets.find("123").orElseThrow().replies().size());
    }

    @Test
    void anotherDeskOnTheJournalSeesThatItIsForgotten() {
        cancelled("c1");
        try (Desk second = office.prepared().open()) {
            assertEquals(CallPhase.CANCELLED, second.call("c1").state().phase());
            office.workers.workFor(KEEP.plusHours(2));
            assertInstanceOf(
                    Accepted.class,
                    office.desk.call("c1").give("ana", consider("123")).decision());
            assertInstanceOf(
                    Accepted.class,
                    second.call("c1").give("ana", Office.agree()).decision());
        }
    }

    @Test
    @Tag("CALL-LINK-5")
    void aBookingOfAForgottenCallThatIsDeliveredAgainIsLeftToAPerson() {
        String booking = office.booked("c1", "123", at("10:00"));
        office.give("c1", new Cancel("ana", "no time", Optional.of(booking), false));
        office.workers.workFor(KEEP.plusHours(2));
        office.calendar.deliveries().deliver(office.calendar.deliveries().all().get(0));
        office.workers.workFor(Duration.ofMinutes(6));
        assertTrue(only(office.desk.toDos()).failure().orElseThrow().startsWith("Somebody booked by a link"));
    }

    @Test
    @Tag("COV-4")
    void aRequestForASeatThatWasWithdrawnIsForgottenAndAnOpenOneIsNot() {
        office.reopen(office.prepared().organisation(Groups.vacant("plan", "fern", "moss")));
        office.desk.seat("group/fern").give("pm", new Ask("pm", AskPolicy.defaults()));
        office.desk.seat("group/moss").give("pm", new Ask("pm", AskPolicy.defaults()));
        office.desk.seat("group/moss").give("pm", new WithdrawRequest("pm"));
        office.workers.workFor(KEEP.plusHours(2));
        assertEquals(AskPhase.OPEN, office.desk.seat("group/fern").state().phase());
        assertEquals(AskPhase.NONE, office.desk.seat("group/moss").state().phase());
    }

    @Test
    void whatAHostAskedForIsForgottenWithTheRest() {
        Request post = Request.of("chat.post")
                .fact("channel", "support_team-chat")
                .fact("text", "news")
                .build();
        ImmutableList<Errand> asked = office.desk.ask("update/fern/17.3.0", ImmutableList.of(post));
        office.workers.work();
        assertEquals(
                1, office.desk.ask("update/fern/17.3.0", ImmutableList.of(post)).size());
        office.workers.workFor(KEEP.plusHours(2));
        assertEquals(Optional.empty(), office.journal.errand(only(asked).id()));
    }

    @Test
    void aMessageIsKnownForAsLongAsItIsKept() {
        office.give("c1", consider("123"));
        office.tickets.solve("123");
        String id = "ticketing/" + only(office.tickets.deliveries().all()).id();
        office.workers.workFor(KEEP.minusHours(1));
        assertTrue(office.journal.arrival(id).isPresent());
        office.workers.workUntil(at("08:00").plus(KEEP).plus(Duration.ofHours(3)));
        assertTrue(office.journal.arrival(id).isEmpty());
        assertEquals(CallPhase.CONSIDERED, office.state("c1").phase());
    }
}
