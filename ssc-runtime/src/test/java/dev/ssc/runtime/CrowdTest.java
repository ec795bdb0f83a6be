package dev.ssc.runtime;

import static dev.ssc.runtime.Office.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Uninterruptibles;
import dev.ssc.calls.command.Book;
import dev.ssc.calls.command.End;
import dev.ssc.calls.command.Start;
import dev.ssc.calls.ending.Outcome;
import dev.ssc.core.asking.Ask;
import dev.ssc.core.asking.AskPolicy;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.organisation.Stage;
import dev.ssc.core.reading.Snapshot;
import dev.ssc.core.rule.Place;
import dev.ssc.core.term.TermPolicy;
import dev.ssc.core.term.command.ExpressInterest;
import dev.ssc.runtime.journal.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A hundred threads want the same: one gets it, and the others are told who. */
class CrowdTest {

    private static final int THREADS = 100;

    private final Office office = Office.open();

    @AfterEach
    void close() {
        office.close();
    }

    private static List<Step<?>> crowd(IntFunction<Step<?>> deed) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch begin = new CountDownLatch(1);
            List<Future<Step<?>>> steps = new ArrayList<>();
            for (int number = 0; number < THREADS; number++) {
                int mine = number;
                steps.add(pool.submit(() -> {
                    Uninterruptibles.awaitUninterruptibly(begin);
                    return deed.apply(mine);
                }));
            }
            begin.countDown();
            List<Step<?>> done = new ArrayList<>();
            for (Future<Step<?>> step : steps) {
                done.add(step.get());
            }
            return done;
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Decision<?>> of(List<Step<?>> steps, String outcome) {
        List<Decision<?>> decisions = new ArrayList<>();
        steps.stream()
                .map(Step::decision)
                .filter(decision -> decision.outcome().equals(outcome))
                .forEach(decisions::add);
        return decisions;
    }

    @Test
    @Tag("CALL-LINK-5")
    void onOneLinkOneBooksAndTheOthersAreToldWhichBookingWasFirst() throws Exception {
        String link = office.invited("c1", "123").link().id();
        List<Step<?>> steps = crowd(number -> office.desk
                .call("c1")
                .give("calendar", new Book(office.desk.people(), link, "B" + number, at("10:00"), "123")));
        assertEquals(1, of(steps, "accepted").size());
        String winner = office.state("c1").meeting().orElseThrow().booking();
        List<Decision<?>> rejected = of(steps, "rejected");
        assertEquals(THREADS - 1, rejected.size());
        for (Decision<?> decision : rejected) {
            assertTrue(((Rejected<?>) decision).sentence().contains("used by the booking " + winner));
        }
    }

    @Test
    @Tag("CALL-LIVE-9")
    void onOneCallOneEndsItAndTheOthersAreToldWhoDid() throws Exception {
        office.booked("c1", "123", at("10:00"));
        office.workers.workUntil(at("10:00"));
        office.give("c1", new Start("ana"));
        List<Step<?>> steps = crowd(number -> office.desk
                .call("c1")
                .give(
                        "person-" + number,
                        End.builder()
                                .by("person-" + number)
                                .outcome(Outcome.SOLVED)
                                .build()));
        assertEquals(1, of(steps, "accepted").size());
        List<Decision<?>> unchanged = of(steps, "unchanged");
        assertEquals(THREADS - 1, unchanged.size());
        ImmutableList<Kept> history = office.desk.call("c1").history();
        String winner = Office.last(history).by();
        for (Decision<?> decision : unchanged) {
            assertTrue(decision.advice().get(0).message().startsWith(winner + " ended the call already"));
        }
    }

    @Test
    @Tag("COV-4")
    void onOneSeatOneAsksAndTheOthersJoinAndAreToldWhoAsked() throws Exception {
        office.reopen(office.prepared().organisation(Groups.vacant("plan", "fern")));
        List<Step<?>> steps = crowd(number -> office.desk
                .seat("group/fern")
                .give("person-" + number, new Ask("person-" + number, AskPolicy.defaults())));
        assertEquals(THREADS, of(steps, "accepted").size());
        String winner = office.desk.seat("group/fern").history().get(0).by();
        assertEquals(
                THREADS - 1,
                steps.stream()
                        .flatMap(step -> step.decision().advice().stream())
                        .filter(advice -> advice.message().startsWith(winner + " asked for"))
                        .count());
        office.workers.work();
        assertEquals(1, office.project.issues().size());
    }

    @Test
    @Tag("TERM-4")
    void atOneSeatAPersonBeginsOneTermThoughEveryThreadCallsItDifferently() throws Exception {
        Group fern = Group.builder()
                .seat(new Seat.OfGroup("plan", "fern"))
                .name("Fern")
                .build();
        Organisation organisation = Organisation.of(
                ImmutableList.of(),
                ImmutableList.of(new Stage("plan", "Plan", Optional.empty(), ImmutableList.of(fern))),
                ImmutableList.of(),
                Office.PEOPLE);
        office.reopen(office.prepared()
                .organisation(new Snapshot(
                        Roster.stated(organisation),
                        new Place("stages.yml", 1),
                        com.google.common.collect.ImmutableMap.of(),
                        ImmutableList.of())));
        List<Step<?>> steps = crowd(number -> office.desk
                .term("t" + number)
                .give(
                        "ana",
                        state -> new ExpressInterest(office.desk.around("ana", "group/fern"), TermPolicy.defaults())));
        assertEquals(1, of(steps, "accepted").size());
        for (Decision<?> decision : of(steps, "rejected")) {
            assertTrue(((Rejected<?>) decision).sentence().startsWith("Ana has an open term for group/fern already"));
        }
        assertEquals(
                1,
                IntStream.range(0, THREADS)
                        .filter(number -> office.journal.version("term/t" + number) > 0)
                        .count());
    }

    @Test
    void twoDesksOnOneJournalHaveOneWinnerToo() throws Exception {
        String link = office.invited("c1", "123").link().id();
        try (Desk second = office.prepared().open()) {
            List<Step<?>> steps = crowd(number -> (number % 2 == 0 ? office.desk : second)
                    .call("c1")
                    .give("calendar", new Book(office.desk.people(), link, "B" + number, at("10:00"), "123")));
            assertEquals(1, of(steps, "accepted").size());
            assertEquals(THREADS - 1, of(steps, "rejected").size());
            assertEquals(second.call("c1").state(), office.state("c1"));
        }
    }
}
