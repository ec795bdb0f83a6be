package dev.ssc.runtime.contract;

import static dev.ssc.runtime.contract.Entries.NINE;
import static dev.ssc.runtime.contract.Entries.errand;
import static dev.ssc.runtime.contract.Entries.kept;
import static dev.ssc.runtime.contract.Entries.over;
import static dev.ssc.runtime.contract.Entries.standing;
import static dev.ssc.runtime.contract.Entries.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.util.concurrent.Uninterruptibles;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.errand.ErrandStatus;
import dev.ssc.runtime.errand.Family;
import dev.ssc.runtime.journal.Arrival;
import dev.ssc.runtime.journal.Coming;
import dev.ssc.runtime.journal.Entry;
import dev.ssc.runtime.journal.Journal;
import dev.ssc.runtime.journal.Kept;
import dev.ssc.runtime.journal.MemoryJournal;
import dev.ssc.runtime.journal.Standing;
import dev.ssc.runtime.journal.Written;
import dev.ssc.spi.Incoming;
import dev.ssc.spi.ticketing.TicketMessage;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every journal promises, promise by promise. The author of one extends this class and gives an empty journal; a
 * test is named after the number of its promise.
 */
public abstract class JournalContract {

    private Journal journal = new MemoryJournal("not opened");

    /** A journal in which nothing was written yet; each call gives another one. */
    protected abstract Journal empty();

    /** The same journal, opened again by another program; where it ends with the program, the same one. */
    protected Journal reopened(Journal open) {
        return open;
    }

    @BeforeEach
    void open() {
        journal = empty();
    }

    private Written write(Entry entry) {
        return journal.write(entry);
    }

    @Test
    void itsNameIsPlainAndOfNoOtherJournal() {
        assertTrue(journal.name().matches("[!-~]{1,20}"), journal.name());
        assertEquals(journal.name(), journal.name());
        assertNotEquals(empty().name(), journal.name());
    }

    @Test
    void promise1_ofAnEntryThatCannotBeWrittenNothingIsWritten() {
        write(step("call/c1", 1));
        Errand errand = errand("call/c1/1/0", "call/c1", "chat.tell");
        Entry tooLate = new Entry(
                ImmutableList.of(kept("call/c2", 1), kept("call/c1", 1)),
                ImmutableList.of(
                        standing("call/c2", ImmutableSet.of("link/L"), ImmutableSet.of()),
                        standing("call/c1", ImmutableSet.of(), ImmutableSet.of())),
                ImmutableList.of(errand),
                ImmutableList.of(),
                Optional.of(solved("m1", 0)));
        assertEquals(Written.STEP_TOO_LATE, write(tooLate));
        assertEquals(0, journal.version("call/c2"));
        assertEquals(ImmutableSet.of(), journal.named("link/L"));
        assertEquals(Optional.empty(), journal.errand(errand.id()));
        assertEquals(Optional.empty(), journal.arrival("ticketing/m1"));
        assertEquals(ImmutableList.of(), journal.comingArrivals(9));
    }

    @Test
    void promise1_allOfAnEntryIsWritten() {
        Errand errand = errand("call/c1/1/0", "call/c1", "chat.tell");
        Entry whole = new Entry(
                ImmutableList.of(kept("call/c1", 1), kept("call/c1", 2), kept("seat/s", 1)),
                ImmutableList.of(
                        standing("call/c1", ImmutableSet.of("link/L"), ImmutableSet.of()),
                        standing("seat/s", ImmutableSet.of(), ImmutableSet.of())),
                ImmutableList.of(errand),
                ImmutableList.of(),
                Optional.of(solved("m1", 0)));
        assertEquals(Written.YES, write(whole));
        assertEquals(2, journal.version("call/c1"));
        assertEquals(1, journal.version("seat/s"));
        assertEquals(ImmutableSet.of("call/c1"), journal.named("link/L"));
        assertEquals(Optional.of(errand), journal.errand(errand.id()));
        assertTrue(journal.arrival("ticketing/m1").isPresent());
    }

    @Test
    void promise2_aStepThatDoesNotFollowIsTooLate() {
        assertEquals(Written.STEP_TOO_LATE, write(step("call/c1", 2)));
        assertEquals(Written.YES, write(step("call/c1", 1)));
        assertEquals(Written.STEP_TOO_LATE, write(step("call/c1", 1)));
        assertEquals(Written.YES, write(step("call/c1", 2)));
        assertEquals(2, journal.version("call/c1"));
        assertEquals(0, journal.version("call/c"));
    }

    @Test
    void promise2_ofManyWhoWriteTheSameStepOneSucceeds() throws Exception {
        List<Written> answers = atOnce(
                20,
                number -> write(Entry.nothing()
                        .with(
                                ImmutableList.of(kept("call/c1", 1, "person-" + number)),
                                ImmutableList.of(
                                        standing("call/c1", ImmutableSet.of("by/" + number), ImmutableSet.of())),
                                ImmutableList.of(errand("call/c1/1/" + number, "call/c1", "chat.tell")))));
        assertEquals(1, answers.stream().filter(Written.YES::equals).count());
        assertEquals(19, answers.stream().filter(Written.STEP_TOO_LATE::equals).count());
        assertEquals(1, journal.read("call/c1").size());
        assertEquals(1, journal.errands("call/c1").size());
    }

    @Test
    void promise3_aClaimBelongsToOneLifecycleUntilItStandsWithoutIt() {
        ImmutableSet<String> claim = ImmutableSet.of("ana at fern");
        assertEquals(Written.YES, write(step("term/t1", 1, standing("term/t1", ImmutableSet.of(), claim))));
        assertEquals(Written.CLAIM_TAKEN, write(step("term/t2", 1, standing("term/t2", ImmutableSet.of(), claim))));
        assertEquals(Written.YES, write(step("term/t1", 2, standing("term/t1", ImmutableSet.of(), claim))));
        assertEquals(Written.YES, write(step("term/t1", 3, standing("term/t1", ImmutableSet.of(), ImmutableSet.of()))));
        assertEquals(Written.YES, write(step("term/t2", 1, standing("term/t2", ImmutableSet.of(), claim))));
    }

    @Test
    void promise3_aClaimCanPassFromOneToAnotherInOneEntry() {
        ImmutableSet<String> claim = ImmutableSet.of("ana at fern");
        write(step("term/t1", 1, standing("term/t1", ImmutableSet.of(), claim)));
        Entry passing = Entry.nothing()
                .with(
                        ImmutableList.of(kept("term/t2", 1), kept("term/t1", 2)),
                        ImmutableList.of(
                                standing("term/t2", ImmutableSet.of(), claim),
                                standing("term/t1", ImmutableSet.of(), ImmutableSet.of())),
                        ImmutableList.of());
        assertEquals(Written.YES, write(passing));
        assertEquals(Written.CLAIM_TAKEN, write(step("term/t3", 1, standing("term/t3", ImmutableSet.of(), claim))));
    }

    @Test
    void promise4_anErrandThatIsThereIsLeftAsItIs() {
        Errand first = errand("call/c1/refused/x", "call/c1", "chat.tell");
        write(Entry.asking(ImmutableList.of(first)));
        Errand done = first.change().status(ErrandStatus.DONE).build();
        write(Entry.changing(done));
        assertEquals(Written.YES, write(Entry.asking(ImmutableList.of(first))));
        assertEquals(Optional.of(done), journal.errand(first.id()));
        assertEquals(ImmutableList.of(done), journal.errands("call/c1"));
    }

    @Test
    void promise5_aChangeReplacesTheRevisionJustBefore() {
        Errand asked = errand("call/c1/1/0", "call/c1", "chat.tell");
        Errand taken = asked.change().status(ErrandStatus.UNDER_WAY).build();
        assertEquals(Written.ERRAND_TOO_LATE, write(Entry.changing(taken)));
        write(Entry.asking(ImmutableList.of(asked)));
        assertEquals(Written.YES, write(Entry.changing(taken)));
        assertEquals(Written.ERRAND_TOO_LATE, write(Entry.changing(taken)));
        assertEquals(
                Written.ERRAND_TOO_LATE,
                write(Entry.changing(asked.change().status(ErrandStatus.DONE).build())));
        assertEquals(Optional.of(taken), journal.errand(asked.id()));
    }

    @Test
    void promise5_ofManyWhoTakeAnErrandOneSucceeds() throws Exception {
        Errand asked = errand("call/c1/1/0", "call/c1", "chat.tell");
        write(Entry.asking(ImmutableList.of(asked)));
        List<Written> answers = atOnce(
                20,
                number -> write(Entry.changing(asked.change()
                        .status(ErrandStatus.UNDER_WAY)
                        .failure("taken by " + number)
                        .build())));
        assertEquals(1, answers.stream().filter(Written.YES::equals).count());
        assertEquals(1, journal.errand(asked.id()).orElseThrow().revision());
    }

    @Test
    void promise6_aSettledMessageIsNeverWrittenAgain() {
        Arrival arrival = solved("m1", 0);
        Arrival waiting = arrival.waitingFor("ticket/1", NINE.plusSeconds(60));
        assertEquals(Written.YES, write(Entry.of(waiting)));
        assertEquals(Written.YES, write(Entry.of(waiting)));
        assertEquals(ImmutableList.of(waiting), journal.waitingFor("ticket/1"));
        assertEquals(Written.YES, write(Entry.of(arrival.settled())));
        assertEquals(ImmutableList.of(), journal.waitingFor("ticket/1"));
        assertEquals(Written.MESSAGE_KNOWN, write(Entry.of(arrival.settled())));
        assertEquals(Written.MESSAGE_KNOWN, write(Entry.of(waiting)));
        Entry again = new Entry(
                ImmutableList.of(kept("call/c1", 1)),
                ImmutableList.of(standing("call/c1", ImmutableSet.of(), ImmutableSet.of())),
                ImmutableList.of(),
                ImmutableList.of(),
                Optional.of(arrival.settled()));
        assertEquals(Written.MESSAGE_KNOWN, write(again));
        assertEquals(0, journal.version("call/c1"));
    }

    @Test
    void promise6_messagesOfTwoFamiliesMayHaveTheSameId() {
        write(Entry.of(solved("m1", 0).settled()));
        Arrival other = new Arrival(Family.CALENDAR, solved("m1", 0).incoming(), Optional.empty(), Optional.empty());
        assertEquals(Written.YES, write(Entry.of(other)));
    }

    @Test
    void promise6_theLatestWordOfATopicIsThatOfTheSettledMessageSentLast() {
        assertEquals(Optional.empty(), journal.latest("topic"));
        write(Entry.of(solved("m1", 5).waitingFor("ticket/1", NINE)));
        assertEquals(Optional.empty(), journal.latest("topic"));
        write(Entry.of(solved("m2", 9).settled()));
        write(Entry.of(solved("m1", 5).settled()));
        assertEquals(Optional.of(NINE.plusSeconds(9)), journal.latest("topic"));
    }

    @Test
    void promise7_everythingIsReadInItsOrder() {
        ImmutableSet<String> names = ImmutableSet.of("ticket/1");
        write(step("call/c2", 1, standing("call/c2", names, ImmutableSet.of())));
        write(step("call/c1", 1, standing("call/c1", names, ImmutableSet.of())));
        write(step("term/t1", 1));
        write(step("call/c2", 2, standing("call/c2", names, ImmutableSet.of())));
        assertEquals(
                ImmutableList.of(1L, 2L),
                journal.read("call/c2").stream()
                        .map(kept -> kept.step().number())
                        .toList());
        assertEquals(ImmutableList.of("call/c2", "call/c1"), journal.keys("call/"));
        assertEquals(
                ImmutableList.of("call/c2", "call/c1"),
                journal.named("ticket/1").asList());
        Errand first = errand("b", "call/c1", "chat.tell");
        Errand second = errand("a", "call/c1", "ticket.reply");
        write(Entry.asking(ImmutableList.of(first, second)));
        write(Entry.changing(first.change().status(ErrandStatus.TO_DO).build()));
        write(Entry.changing(second.change().status(ErrandStatus.TO_DO).build()));
        assertEquals(
                List.of("b", "a"),
                journal.errands("call/c1").stream().map(Errand::id).toList());
        assertEquals(List.of("b", "a"), journal.toDos().stream().map(Errand::id).toList());
    }

    @Test
    void promise7_messagesThatWaitForTheSameAreReadInTheOrderInWhichTheyWereSent() {
        write(Entry.of(solved("late", 9).waitingFor("ticket/1", NINE)));
        write(Entry.of(solved("early", 1).waitingFor("ticket/1", NINE.plusSeconds(99))));
        assertEquals(
                List.of("ticketing/early", "ticketing/late"),
                journal.waitingFor("ticket/1").stream().map(Arrival::id).toList());
    }

    @Test
    void promise8_onlyTheFirstOpenErrandOfALineIsDue() {
        Errand first = errand("1", "call/c1", "chat.tell");
        Errand second = errand("2", "call/c1", "chat.tell");
        Errand otherFamily = errand("3", "call/c1", "ticket.reply");
        Errand otherCall = errand("4", "call/c2", "chat.tell");
        write(Entry.asking(ImmutableList.of(first, second, otherFamily, otherCall)));
        assertEquals(List.of("1", "3", "4"), dueErrands(NINE));
        Errand later = first.change()
                .status(ErrandStatus.UNKNOWN)
                .due(NINE.plusSeconds(30))
                .build();
        write(Entry.changing(later));
        assertEquals(List.of("3", "4"), dueErrands(NINE));
        assertEquals(List.of("3", "4", "1"), dueErrands(NINE.plusSeconds(30)));
        write(Entry.changing(later.change().status(ErrandStatus.TO_DO).build()));
        assertEquals(List.of("2", "3", "4"), dueErrands(NINE));
        write(Entry.changing(second.change().status(ErrandStatus.DONE).build()));
        assertEquals(List.of("3", "4"), dueErrands(NINE.plusSeconds(99)));
    }

    @Test
    void promise8_anErrandThatIsTriedAgainTakesItsPlaceInTheLine() {
        Errand first = errand("1", "call/c1", "chat.tell");
        Errand second = errand("2", "call/c1", "chat.tell");
        write(Entry.asking(ImmutableList.of(first, second)));
        Errand toDo = first.change().status(ErrandStatus.TO_DO).build();
        write(Entry.changing(toDo));
        write(Entry.changing(toDo.change().status(ErrandStatus.WAITING).build()));
        assertEquals(List.of("1"), dueErrands(NINE));
        assertEquals(ImmutableList.of(), journal.toDos());
    }

    @Test
    void promise9_aLifecycleIsFoundByItsLastNamesOnly() {
        write(step("call/c1", 1, standing("call/c1", ImmutableSet.of("ticket/1", "lead/ana"), ImmutableSet.of())));
        write(step("call/c1", 2, standing("call/c1", ImmutableSet.of("ticket/1", "lead/bea"), ImmutableSet.of())));
        assertEquals(ImmutableSet.of("call/c1"), journal.named("ticket/1"));
        assertEquals(ImmutableSet.of(), journal.named("lead/ana"));
        assertEquals(ImmutableSet.of("call/c1"), journal.named("lead/bea"));
        assertEquals(ImmutableSet.of(), journal.named("lead/"));
    }

    @Test
    void promise10_whatIsReadEqualsWhatWasWritten() {
        Kept kept = kept("call/ünïcode key", 1);
        write(Entry.nothing()
                .with(
                        ImmutableList.of(kept),
                        ImmutableList.of(standing("call/ünïcode key", ImmutableSet.of(), ImmutableSet.of())),
                        ImmutableList.of()));
        assertEquals(ImmutableList.of(kept), journal.read("call/ünïcode key"));
        Errand errand = errand("id", "call/ünïcode key", "chat.tell")
                .change()
                .revision(0)
                .tries(3)
                .firstTry(NINE)
                .owner("ana")
                .failure("busy")
                .settledBy("mo")
                .putAnswer("link", "L1")
                .build();
        write(Entry.asking(ImmutableList.of(errand)));
        assertEquals(Optional.of(errand), journal.errand("id"));
        Arrival arrival = solved("m1", 0).waitingFor("ticket/1", NINE);
        write(Entry.of(arrival));
        journal = reopened(journal);
        assertEquals(Optional.of(arrival), journal.arrival("ticketing/m1"));
        assertEquals(Optional.of(errand), journal.errand("id"));
        assertEquals(ImmutableList.of(kept), journal.read("call/ünïcode key"));
    }

    @Test
    void promise10_factsStayWhatTheyWere() {
        Request facts = Request.of("chat.tell")
                .fact("int", 1)
                .fact("long", 1L)
                .fact("nanosecond", NINE.plusNanos(1))
                .fact("text", "Zoë 李 \u0000 \n \uD83D\uDE00 " + "x".repeat(10_000))
                .fact("list", ImmutableList.of("b", "a", "b"))
                .build();
        Errand errand = Errand.asked("id", "call/c1", facts, NINE.plusNanos(999_999_999));
        write(Entry.asking(ImmutableList.of(errand)));
        journal = reopened(journal);
        assertEquals(Optional.of(errand), journal.errand("id"));
    }

    @Test
    void promise10_theStepsOfACallAreReadAsTheyWere() {
        ImmutableList<Kept> call = WholeCall.steps("call/c1");
        call.forEach(kept -> write(Entry.nothing()
                .with(
                        ImmutableList.of(kept),
                        ImmutableList.of(standing("call/c1", ImmutableSet.of(), ImmutableSet.of())),
                        ImmutableList.of())));
        journal = reopened(journal);
        assertEquals(call, journal.read("call/c1"));
    }

    @Test
    void promise12_whoReadsMeanwhileNeverSeesHalfAnEntry() throws Exception {
        int entries = 300;
        AtomicBoolean writing = new AtomicBoolean(true);
        List<Written> answers = atOnce(3, number -> number == 0 ? writeAll(entries, writing) : readAll(writing));
        assertEquals(3, answers.stream().filter(Written.YES::equals).count());
    }

    private Written writeAll(int entries, AtomicBoolean writing) {
        try {
            for (int number = 1; number <= entries; number++) {
                write(Entry.nothing()
                        .with(
                                ImmutableList.of(kept("call/a", number), kept("call/b", number)),
                                ImmutableList.of(
                                        standing("call/a", ImmutableSet.of("n/" + number), ImmutableSet.of()),
                                        standing("call/b", ImmutableSet.of(), ImmutableSet.of())),
                                ImmutableList.of(errand("call/a/" + number + "/0", "call/a", "chat.tell"))));
            }
            return Written.YES;
        } finally {
            writing.set(false);
        }
    }

    /** What is read first is written no later than what is read next. */
    private Written readAll(AtomicBoolean writing) {
        while (writing.get()) {
            long first = journal.version("call/a");
            int errands = journal.errands("call/a").size();
            long second = journal.version("call/b");
            int steps = journal.read("call/a").size();
            assertTrue(first <= errands && errands <= second && second <= steps, first + " " + errands + " " + second);
        }
        return Written.YES;
    }

    @Test
    void lifecyclesComeByTheTimeAtWhichTheyWake() {
        write(step("call/late", 1, waking("call/late", NINE.plusSeconds(20))));
        write(step("call/early", 1, waking("call/early", NINE.plusSeconds(10))));
        write(step("call/never", 1));
        Coming<String> early = new Coming<>("call/early", NINE.plusSeconds(10));
        Coming<String> late = new Coming<>("call/late", NINE.plusSeconds(20));
        assertEquals(ImmutableList.of(early, late), journal.comingLifecycles(9));
        assertEquals(ImmutableList.of(early), journal.comingLifecycles(1));
        write(step("call/early", 2));
        assertEquals(ImmutableList.of(late), journal.comingLifecycles(9));
    }

    @Test
    void messagesComeByTheTimeUntilWhichTheyWait() {
        Arrival long_ = solved("m1", 0).waitingFor("ticket/1", NINE.plusSeconds(50));
        Arrival short_ = solved("m2", 5).waitingFor("ticket/2", NINE.plusSeconds(5));
        write(Entry.of(long_));
        write(Entry.of(short_));
        assertEquals(
                ImmutableList.of(new Coming<>(short_, NINE.plusSeconds(5)), new Coming<>(long_, NINE.plusSeconds(50))),
                journal.comingArrivals(9));
        assertEquals(1, journal.comingArrivals(1).size());
        write(Entry.of(short_.settled()));
        assertEquals(1, journal.comingArrivals(9).size());
    }

    @Test
    void messagesComeAtOnceWhenALifecycleHasTheNameTheyWaitFor() {
        Arrival second = solved("m2", 2).waitingFor("link/L", NINE.plusSeconds(50));
        Arrival first = solved("m1", 1).waitingFor("link/L", NINE.plusSeconds(60));
        Arrival other = solved("m3", 0).waitingFor("link/M", NINE.plusSeconds(70));
        write(Entry.of(second));
        write(Entry.of(first));
        write(Entry.of(other));
        write(step("call/c1", 1, standing("call/c1", ImmutableSet.of("link/L"), ImmutableSet.of())));
        assertEquals(
                ImmutableList.of(
                        new Coming<>(first, Instant.MIN),
                        new Coming<>(second, Instant.MIN),
                        new Coming<>(other, NINE.plusSeconds(70))),
                journal.comingArrivals(9));
        write(Entry.of(first.settled()));
        assertEquals(second, journal.comingArrivals(1).get(0).what());
        Arrival late = solved("m4", 4).waitingFor("link/L", NINE.plusSeconds(80));
        write(Entry.of(late));
        assertEquals(new Coming<>(late, Instant.MIN), journal.comingArrivals(9).get(1));
    }

    @Test
    void promise11_whatHasLongBeenOverIsForgottenWhole() {
        Errand errand = errand("call/c1/1/0", "call/c1", "chat.tell");
        write(Entry.nothing()
                .with(
                        ImmutableList.of(kept("call/c1", 1)),
                        ImmutableList.of(standing("call/c1", ImmutableSet.of("link/L"), ImmutableSet.of("claim"))),
                        ImmutableList.of(errand)));
        write(Entry.changing(errand.change().status(ErrandStatus.DONE).build()));
        write(step("call/c1", 2, ended("call/c1", ImmutableSet.of("link/L"), ImmutableSet.of("claim"))));
        assertEquals(0, journal.forget(NINE, 9));
        assertEquals(1, journal.forget(NINE.plusSeconds(1), 9));
        assertEquals(ImmutableList.of(), journal.read("call/c1"));
        assertEquals(ImmutableList.of(), journal.keys("call/"));
        assertEquals(ImmutableSet.of(), journal.named("link/L"));
        assertEquals(ImmutableList.of(), journal.errands("call/c1"));
        assertEquals(Optional.empty(), journal.errand(errand.id()));
        assertEquals(0, journal.forget(NINE.plusSeconds(99), 9));
        assertEquals(
                Written.YES,
                write(step("call/c2", 1, standing("call/c2", ImmutableSet.of(), ImmutableSet.of("claim")))));
    }

    @Test
    void promise11_nothingIsForgottenThatIsOpenOrWaitsForAPerson() {
        Errand toDo = errand("call/c1/1/0", "call/c1", "chat.tell");
        Errand open = errand("host/x/0", "host/x", "chat.tell");
        write(Entry.nothing()
                .with(
                        ImmutableList.of(kept("call/c1", 1), kept("call/c2", 1)),
                        ImmutableList.of(
                                over("call/c1", NINE), standing("call/c2", ImmutableSet.of(), ImmutableSet.of())),
                        ImmutableList.of(toDo, open)));
        Errand left = toDo.change().status(ErrandStatus.TO_DO).build();
        write(Entry.changing(left));
        write(Entry.of(solved("m1", 0).waitingFor("ticket/1", NINE)));
        assertEquals(0, journal.forget(NINE.plusSeconds(99), 9));
        assertEquals(ImmutableList.of(left), journal.toDos());
        assertEquals(List.of("host/x/0"), dueErrands(NINE));
        write(Entry.changing(left.change().status(ErrandStatus.DROPPED).build()));
        write(Entry.changing(open.change().status(ErrandStatus.DONE).build()));
        assertEquals(2, journal.forget(NINE.plusSeconds(99), 9));
        assertEquals(1, journal.version("call/c2"));
        assertEquals(ImmutableList.of(), journal.errands("host/x"));
    }

    @Test
    void promise11_theVersionOfAForgottenLifecycleGoesOn() {
        write(step("call/c1", 1));
        write(step("call/c1", 2, over("call/c1", NINE)));
        journal.forget(NINE.plusSeconds(1), 9);
        assertEquals(3, journal.version("call/c1"));
        assertEquals(Written.STEP_TOO_LATE, write(step("call/c1", 3)));
        assertEquals(Written.STEP_TOO_LATE, write(step("call/c1", 1)));
        write(step("call/c9", 1));
        assertEquals(Written.YES, write(step("call/c1", 4)));
        assertEquals(4, journal.version("call/c1"));
        assertEquals(4, journal.read("call/c1").get(0).step().number());
        assertEquals(ImmutableList.of("call/c9", "call/c1"), journal.keys("call/"));
        write(step("call/c1", 5, over("call/c1", NINE)));
        journal.forget(NINE.plusSeconds(1), 9);
        assertEquals(6, journal.version("call/c1"));
    }

    @Test
    void promise11_oldMessagesAreForgottenAndNoMoreThanAskedFor() {
        write(Entry.of(solved("m1", 1).settled()));
        write(Entry.of(solved("m2", 2).settled()));
        write(Entry.of(solved("m3", 3).settled()));
        assertEquals(1, journal.forget(NINE.plusSeconds(3), 1));
        assertEquals(Optional.empty(), journal.arrival("ticketing/m1"));
        assertEquals(1, journal.forget(NINE.plusSeconds(3), 9));
        assertEquals(Optional.empty(), journal.arrival("ticketing/m2"));
        assertEquals(Optional.of(NINE.plusSeconds(3)), journal.latest("topic"));
        journal.forget(NINE.plusSeconds(4), 9);
        assertEquals(Optional.empty(), journal.latest("topic"));
        assertEquals(Written.YES, write(Entry.of(solved("m1", 1).settled())));
    }

    @Test
    void promise11_whatIsAskedAfterwardsComesAfterWhatIsThere() {
        Errand gone = errand("host/a/0", "host/a", "chat.tell");
        Errand stays = errand("call/c1/1/0", "call/c1", "chat.tell");
        write(Entry.asking(ImmutableList.of(gone, stays)));
        write(Entry.changing(gone.change().status(ErrandStatus.DONE).build()));
        assertEquals(1, journal.forget(NINE.plusSeconds(1), 9));
        write(Entry.asking(ImmutableList.of(errand("call/c1/2/0", "call/c1", "chat.tell"))));
        assertEquals(List.of("call/c1/1/0"), dueErrands(NINE));
        assertEquals(2, journal.errands("call/c1").size());
    }

    private static Standing waking(String key, Instant time) {
        return new Standing(key, Optional.of(time), ImmutableSet.of(), ImmutableSet.of(), Optional.empty());
    }

    private static Standing ended(String key, ImmutableSet<String> names, ImmutableSet<String> claims) {
        return new Standing(key, Optional.of(NINE), names, claims, Optional.of(NINE));
    }

    private List<String> dueErrands(Instant now) {
        return Stream.of(Family.values())
                .flatMap(family -> journal.comingErrands(Optional.of(family), 9).stream())
                .filter(coming -> !coming.due().isAfter(now))
                .sorted(Comparator.comparing((Coming<Errand> coming) -> coming.due())
                        .thenComparing(coming -> coming.what().id()))
                .map(coming -> coming.what().id())
                .toList();
    }

    private static Arrival solved(String id, int seconds) {
        return new Arrival(
                Family.TICKETING,
                new Incoming<>(id, NINE.plusSeconds(seconds), new TicketMessage.Solved("1")),
                Optional.of("topic"),
                Optional.empty());
    }

    /** Something that one of many does. */
    private interface Deed {
        Written done(int number);
    }

    private static List<Written> atOnce(int threads, Deed deed) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch begin = new CountDownLatch(1);
            List<Future<Written>> answers = IntStream.range(0, threads)
                    .mapToObj(number -> pool.submit((Callable<Written>) () -> {
                        Uninterruptibles.awaitUninterruptibly(begin);
                        return deed.done(number);
                    }))
                    .toList();
            begin.countDown();
            List<Written> written = new java.util.ArrayList<>();
            for (Future<Written> answer : answers) {
                written.add(answer.get());
            }
            return written;
        } finally {
            pool.shutdownNow();
        }
    }
}
