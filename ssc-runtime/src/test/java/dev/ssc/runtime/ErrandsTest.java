package dev.ssc.runtime;

import static dev.ssc.runtime.Office.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.memory.Fate;
import dev.ssc.adapters.memory.LinkStatus;
import dev.ssc.adapters.memory.MemoryLink;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.command.Cancel;
import dev.ssc.calls.command.RevokeLink;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.errand.ErrandStatus;
import dev.ssc.spi.calendar.BookingLink;
import dev.ssc.spi.calendar.CalendarCapability;
import dev.ssc.spi.chat.ChatCapability;
import dev.ssc.spi.ticketing.TicketingAdapter;
import dev.ssc.spi.ticketing.TicketingCapability;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Requests are carried out, tried again, and given up visibly. */
class ErrandsTest {

    private final Office office = Office.open();

    @AfterEach
    void close() {
        office.close();
    }

    private List<String> replies() {
        return office.tickets.find("123").orElseThrow().replies();
    }

    private Errand errand(String id) {
        return office.journal.errand(id).orElseThrow();
    }

    private Errand onlyToDo() {
        return Office.only(office.desk.toDos());
    }

    private void cancelled() {
        office.give("c1", Office.consider("123"));
        office.give("c1", Office.agree());
        office.give("c1", new Cancel("ana", "no time", Optional.empty(), false));
    }

    @Test
    void anErrandIsTriedAgainAfterAWaitUntilItSucceeds() {
        office.tickets.fates().next(Fate.busy(), Fate.conflict(), Fate.busy());
        cancelled();
        office.workers.work();
        Errand waiting = errand("call/c1/3/0");
        assertEquals(ErrandStatus.WAITING, waiting.status());
        assertEquals(1, waiting.tries());
        assertTrue(waiting.failure().isPresent());
        assertTrue(waiting.due().isAfter(office.clock.instant()));
        assertEquals(0, replies().size());
        office.workers.workFor(Duration.ofMinutes(1));
        assertEquals(1, replies().size());
        assertEquals(4, errand("call/c1/3/0").tries());
        assertEquals(ErrandStatus.DONE, errand("call/c1/3/0").status());
    }

    @Test
    void aTimeThatTheOtherSideNamesIsHonoured() {
        office.tickets.fates().next(Fate.busy(Duration.ofHours(2)));
        cancelled();
        office.workers.workFor(Duration.ofMinutes(119));
        assertEquals(0, replies().size());
        assertEquals(1, errand("call/c1/3/0").tries());
        office.workers.workFor(Duration.ofMinutes(2));
        assertEquals(1, replies().size());
    }

    @Test
    void whatIsRefusedForGoodBecomesAToDoOfTheLeadWithTheReason() {
        office.offered("c1", "123");
        office.chat.fates().next(Fate.well());
        office.tickets.fates().next(Fate.refused());
        office.workers.work();
        Errand toDo = onlyToDo();
        assertEquals("ticket.reply", toDo.request().kind());
        assertEquals(Optional.of("ana"), toDo.owner());
        assertEquals(Optional.of("The system in memory does not permit this; ask its administrator."), toDo.failure());
        assertTrue(office.errands.contains(toDo));
    }

    @Test
    void aSpentBudgetMakesAToDoAndNoLoss() {
        office.tickets.fates().otherwise(Fate::busy);
        cancelled();
        office.workers.workFor(Duration.ofHours(25));
        assertEquals(ErrandStatus.TO_DO, onlyToDo().status());
        assertEquals(Optional.of("support-managers"), onlyToDo().owner());
        office.tickets.fates().clear();
        office.desk.settle(onlyToDo().id(), "mo", new Settlement.TryAgain());
        office.workers.work();
        assertEquals(1, replies().size());
        assertEquals(ImmutableList.of(), office.desk.toDos());
    }

    @Test
    void aLostAnswerIsFollowedByTheSameRequestWhichIsVisibleOnce() {
        office.tickets.fates().next(Fate.answerLost(), Fate.requestLost(), Fate.answerLost());
        cancelled();
        office.workers.work();
        assertEquals(ErrandStatus.UNKNOWN, errand("call/c1/3/0").status());
        office.workers.workFor(Duration.ofMinutes(1));
        assertEquals(ErrandStatus.DONE, errand("call/c1/3/0").status());
        assertEquals(1, replies().size());
    }

    @Test
    void whereRepetitionIsNotSeenTheOutcomeIsAskedFor() {
        office.reopen(office.prepared().ticketing(office.tickets.adapterWithout(TicketingCapability.REPETITION)));
        office.tickets.fates().next(Fate.answerLost());
        cancelled();
        office.workers.workFor(Duration.ofMinutes(1));
        assertEquals(ErrandStatus.DONE, errand("call/c1/3/0").status());
        assertEquals(1, replies().size());
    }

    @Test
    void whereTheOutcomeSaysNotDoneItIsTriedAgain() {
        office.reopen(office.prepared().ticketing(office.tickets.adapterWithout(TicketingCapability.REPETITION)));
        office.tickets.fates().next(Fate.requestLost());
        cancelled();
        office.workers.workFor(Duration.ofMinutes(1));
        assertEquals(ErrandStatus.DONE, errand("call/c1/3/0").status());
        assertEquals(1, replies().size());
    }

    @Test
    void whereNobodyCanSayAPersonIsAsked() {
        office.reopen(office.prepared()
                .ticketing(
                        office.tickets.adapterWithout(TicketingCapability.REPETITION, TicketingCapability.OUTCOMES)));
        office.tickets.fates().next(Fate.answerLost());
        cancelled();
        office.workers.workFor(Duration.ofMinutes(1));
        assertEquals(1, replies().size());
        assertTrue(onlyToDo().failure().orElseThrow().contains("Nobody knows whether this was done"));
        Errand settled = office.desk.settle(onlyToDo().id(), "mo", new Settlement.Done());
        assertEquals(ErrandStatus.DONE, settled.status());
        assertEquals(Optional.of("mo"), settled.settledBy());
        assertEquals(1, replies().size());
    }

    @Test
    void afterALostAnswerARefusalDoesNotMeanThatNothingWasDone() {
        office.tickets.fates().next(Fate.answerLost(), Fate.refused());
        cancelled();
        office.workers.workFor(Duration.ofMinutes(1));
        assertTrue(onlyToDo().failure().orElseThrow().contains("Nobody knows whether this was done"));
    }

    @Test
    void theFirstWhoSettlesCountsAndTheOtherIsToldWho() {
        office.tickets.fates().next(Fate.refused());
        cancelled();
        office.workers.work();
        String id = onlyToDo().id();
        office.desk.settle(id, "mo", new Settlement.Done());
        Errand again = office.desk.settle(id, "bea", new Settlement.Dropped("not needed"));
        assertEquals(ErrandStatus.DONE, again.status());
        assertEquals(Optional.of("mo"), again.settledBy());
        assertThrows(
                IllegalArgumentException.class, () -> office.desk.settle("call/c9/1/0", "mo", new Settlement.Done()));
    }

    @Test
    void errandsOfOneCallAndFamilyKeepTheirOrderAndFamiliesDoNotWaitForEachOther() {
        office.offered("c1", "123");
        office.workers.work();
        office.tickets.fates().next(Fate.busy(Duration.ofMinutes(10)));
        office.chat.fates().next(Fate.busy(Duration.ofMinutes(1)));
        String booking = office.calendar
                .book(office.calendar.links().get(0).link().id(), at("10:00"), "999")
                .orElseThrow();
        office.give("c1", new Cancel("ana", "first", Optional.empty(), false));
        office.workers.work();
        assertEquals(
                dev.ssc.adapters.memory.BookingStatus.RELEASED,
                office.calendar.booking(booking).orElseThrow().status());
        assertEquals(1, replies().size());
        office.workers.workFor(Duration.ofMinutes(11));
        assertTrue(Office.last(replies()).contains("first"));
        assertEquals(1, office.toldTo("ana").size());
    }

    @Test
    void aToDoDoesNotHoldUpWhatComesAfterIt() {
        office.tickets.fates().next(Fate.refused());
        office.offered("c1", "123");
        office.workers.work();
        office.give("c1", new Cancel("ana", "no time", Optional.empty(), false));
        office.workers.work();
        assertEquals(1, office.desk.toDos().size());
        assertEquals(1, replies().size());
    }

    @Test
    void withoutAnAdapterEverythingBecomesAToDoWithAnOwner() {
        Office bare = Office.open();
        bare.reopen(Desk.opening()
                .people(Office.PEOPLE)
                .journal(bare.journal)
                .clock(bare.clock)
                .workers(bare.workers));
        bare.offered("c1", "123");
        bare.workers.work();
        Errand offer = Office.only(bare.desk.toDos());
        assertEquals("calendar.offer-link", offer.request().kind());
        assertEquals(Optional.of("ana"), offer.owner());
        bare.desk.settle(offer.id(), "ana", new Settlement.LinkMade(new BookingLink("L7", "https://cal.example/L7")));
        assertEquals(
                Optional.of("L7"),
                bare.state("c1").links().current().orElseThrow().id());
        bare.workers.work();
        Errand reply = Office.only(bare.desk.toDos());
        assertEquals("ticket.reply", reply.request().kind());
        assertEquals("https://cal.example/L7", reply.request().facts().get("url"));
        bare.close();
    }

    @Test
    void whatTheAdapterDeclaresNotToDoBecomesAToDo() {
        office.reopen(office.prepared().chat(office.chat.adapterWithout(ChatCapability.DIRECT_MESSAGES)));
        office.booked("c1", "123", at("10:00"));
        office.workers.work();
        assertEquals("chat.tell", onlyToDo().request().kind());
        assertTrue(onlyToDo().failure().orElseThrow().contains("write to one person"));
    }

    @Test
    @Tag("CALL-LINK-4")
    void aLinkThatTheCalendarRefusesForGoodFailsAndTheLeadIsTold() {
        office.calendar.fates().next(Fate.never());
        office.offered("c1", "123");
        office.workers.work();
        assertEquals(CallPhase.STAFFED, office.state("c1").phase());
        assertEquals(1, office.toldTo("ana").size());
        assertEquals(ErrandStatus.DROPPED, errand("call/c1/4/0").status());
        assertEquals(ImmutableList.of(), office.desk.toDos());
    }

    @Test
    @Tag("CALL-LINK-4")
    void aFailedOfferDoesNotFailTheOneThatSupersededIt() {
        office.calendar.fates().next(Fate.busy(), Fate.never());
        office.offered("c1", "123");
        office.workers.work();
        office.give("c1", Office.offer());
        office.workers.workFor(Duration.ofMinutes(1));
        assertEquals(CallPhase.OFFERED, office.state("c1").phase());
        assertTrue(office.state("c1").links().current().orElseThrow().isOpen());
        assertEquals(2, office.state("c1").links().current().orElseThrow().offer());
    }

    @Test
    @Tag("CALL-LINK-4")
    void aLinkThatIsRevokedBeforeItCameIsRevokedOnceItCame() {
        office.calendar.fates().next(Fate.answerLost());
        office.offered("c1", "123");
        office.workers.work();
        office.give("c1", new RevokeLink());
        office.workers.workFor(Duration.ofMinutes(1));
        assertEquals(1, office.calendar.links().size());
        assertEquals(LinkStatus.REVOKED, office.calendar.links().get(0).status());
        assertEquals(CallPhase.STAFFED, office.state("c1").phase());
        assertEquals(0, replies().size());
        assertEquals(ImmutableList.of(), office.desk.toDos());
    }

    @Test
    void aLinkThatAPersonWasToMakeByHandIsNotWantedAfterItsRevocation() {
        office.reopen(office.prepared()
                .calendar(office.calendar.adapterWithout(CalendarCapability.LINKS, CalendarCapability.REVOCATION)));
        office.offered("c1", "123");
        office.workers.work();
        assertEquals(1, office.desk.toDos().size());
        office.give("c1", new RevokeLink());
        office.workers.work();
        assertEquals(ImmutableList.of(), office.desk.toDos());
        assertEquals(ErrandStatus.DROPPED, errand("call/c1/4/0").status());
    }

    @Test
    void anErrandWhoseTryWasCutOffIsTakenUpWhenItsLeaseIsOver() {
        cancelled();
        Errand asked = errand("call/c1/3/0");
        Instant lease = office.clock.instant().plus(DeskPolicy.defaults().lease());
        office.journal.write(dev.ssc.runtime.journal.Entry.changing(asked.change()
                .status(ErrandStatus.UNDER_WAY)
                .tries(1)
                .due(lease)
                .build()));
        office.workers.workFor(Duration.ofMinutes(9));
        assertEquals(0, replies().size());
        office.workers.workFor(Duration.ofMinutes(2));
        assertEquals(1, replies().size());
        assertEquals(2, errand("call/c1/3/0").tries());
    }

    @Test
    void requestIdsAreOfTheJournalAndPlain() {
        office.give("ein Gespräch", Office.consider("123"));
        office.give("ein Gespräch", Office.agree());
        office.give("ein Gespräch", new Cancel("ana", "no time", Optional.empty(), false));
        cancelled();
        office.workers.work();
        List<String> ids = office.tickets.find("123").orElseThrow().entries().stream()
                .map(entry -> entry.request().orElseThrow().value())
                .toList();
        assertTrue(ids.contains("test/call/c1/3/0"), ids.toString());
        assertTrue(ids.stream().allMatch(id -> id.matches("[!-~]{1,200}")), ids.toString());
        assertFalse(ids.get(0).equals(ids.get(1)));
    }

    @Test
    void aTimeOutOfAllBoundsIsGivenUpVisibly() {
        office.tickets.fates().next(Fate.busy(Duration.ofSeconds(Long.MAX_VALUE)));
        cancelled();
        office.workers.work();
        assertEquals(ErrandStatus.TO_DO, onlyToDo().status());
    }

    @Test
    void whatIsAskedUnderNamesThatLookAlikeIsAllCarriedOut() {
        Request tell = Request.of("chat.tell")
                .fact("message", "severity-1")
                .fact("issue", "I7")
                .fact("seat", "group/fern")
                .fact("to", ImmutableList.of("ana", "bea"))
                .build();
        Request post = Request.of("chat.post")
                .fact("channel", "news")
                .fact("text", "all quiet")
                .build();
        assertEquals(2, office.desk.ask("update/1", ImmutableList.of(tell)).size());
        assertEquals(
                2, office.desk.ask("update/1/0", ImmutableList.of(post, post)).size());
        office.workers.work();
        assertEquals(2, office.chat.postedIn("news").size());
        assertEquals(1, office.toldTo("bea").size());
    }

    @Test
    void anOfferOfWhichNobodyKnowsWhetherItWasMadeIsLookedForEvenIfItIsNotWantedAnyMore() {
        office.reopen(office.prepared()
                .calendar(office.calendar.adapterWithout(CalendarCapability.REPETITION, CalendarCapability.OUTCOMES)));
        office.calendar.fates().next(Fate.answerLost());
        office.offered("c1", "123");
        office.workers.workFor(Duration.ofMinutes(1));
        office.give("c1", new RevokeLink());
        office.workers.work();
        assertTrue(onlyToDo().failure().orElseThrow().startsWith("This link is not wanted any more"));
        MemoryLink there = Office.only(office.calendar.links());
        office.desk.settle(onlyToDo().id(), "ana", new Settlement.LinkMade(there.link()));
        office.workers.work();
        assertEquals(LinkStatus.REVOKED, Office.only(office.calendar.links()).status());
        assertEquals(ImmutableList.of(), office.desk.toDos());
    }

    @Test
    void aLostAnswerIsNotToldAsSomethingToDoAgainWhereTheAdapterIsGone() {
        office.tickets.fates().next(Fate.answerLost());
        cancelled();
        office.workers.work();
        office.reopen(Desk.opening()
                .people(Office.PEOPLE)
                .journal(office.journal)
                .clock(office.clock)
                .workers(office.workers));
        office.workers.workFor(Duration.ofMinutes(1));
        assertEquals(1, replies().size());
        assertTrue(
                onlyToDo().failure().orElseThrow().startsWith("Nobody knows whether this was done"),
                onlyToDo().failure()::toString);
    }

    @Test
    void aSettlementThatDoesNotFitIsRefusedAndChangesNothing() {
        office.reopen(Desk.opening()
                .people(Office.PEOPLE)
                .journal(office.journal)
                .clock(office.clock)
                .workers(office.workers));
        office.offered("c1", "123");
        office.workers.work();
        Errand offer = onlyToDo();
        assertThrows(
                IllegalArgumentException.class, () -> office.desk.settle(offer.id(), "ana", new Settlement.Done()));
        assertEquals(offer, onlyToDo());
        office.desk.settle(offer.id(), "ana", new Settlement.LinkMade(new BookingLink("L7", "https://cal.example/L7")));
        office.workers.work();
        Errand reply = onlyToDo();
        assertThrows(
                IllegalArgumentException.class,
                () -> office.desk.settle(
                        reply.id(), "ana", new Settlement.LinkMade(new BookingLink("L8", "https://cal.example/L8"))));
        assertEquals(reply, onlyToDo());
    }

    @Test
    void whatAClosedAdapterCannotDoIsKeptForTheNextDesk() {
        TicketingAdapter closed = office.tickets.adapter();
        office.reopen(office.prepared().ticketing(closed));
        closed.close();
        cancelled();
        office.workers.workFor(Duration.ofDays(3));
        assertEquals(ImmutableList.of(), office.desk.toDos());
        assertEquals(0, errand("call/c1/3/0").tries());
        office.reopen(office.prepared());
        office.workers.workFor(Duration.ofMinutes(10));
        assertEquals(1, replies().size());
    }
}
