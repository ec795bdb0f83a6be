package dev.ssc.runtime.storm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import dev.ssc.calls.CallState;
import dev.ssc.calls.command.LeadDropsOut;
import dev.ssc.core.asking.AskPhase;
import dev.ssc.core.asking.AskedSeat;
import dev.ssc.core.departure.Departure;
import dev.ssc.core.lifecycle.State;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermPolicy;
import dev.ssc.core.term.TermState;
import dev.ssc.runtime.journal.Entry;
import java.util.stream.Stream;

/** What must be true of terms, requests for seats, and people who left, after every write of a storm. */
final class CounterpartsAfterwards {

    private final Program program;

    CounterpartsAfterwards(Program program) {
        this.program = program;
    }

    private static ImmutableSet<String> touched(Entry entry) {
        return entry.steps().stream().map(kept -> kept.step().key()).collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<TermState> terms(Replay replay) {
        return Streams.stream(replay.states(TermState.class));
    }

    void nobodyEverHasTwoOpenTermsAtASeat() {
        Replay replay = new Replay();
        for (Entry entry : program.crashing.entries()) {
            replay.follow(entry);
            touched(entry).forEach(key -> {
                if (replay.state(key) instanceof TermState term && term.phase().open()) {
                    assertEquals(
                            1,
                            terms(replay).filter(other -> isLike(term, other)).count(),
                            () -> program + " " + key);
                }
            });
        }
    }

    private static boolean isLike(TermState term, TermState other) {
        return other.phase().open()
                && other.served().person().equals(term.served().person())
                && other.served().seat().equals(term.served().seat());
    }

    void aTermThatBecomesActiveLeavesNoRequestOpen() {
        Replay replay = new Replay();
        for (Entry entry : program.crashing.entries()) {
            ImmutableList<String> before = touched(entry).stream()
                    .filter(key -> !isActive(replay.state(key)))
                    .collect(ImmutableList.toImmutableList());
            replay.follow(entry);
            before.stream()
                    .map(replay::state)
                    .filter(CounterpartsAfterwards::isActive)
                    .forEach(term -> {
                        AskedSeat seat = (AskedSeat) replay.state(
                                "seat/" + ((TermState) term).served().seatText());
                        assertNotEquals(AskPhase.OPEN, seat.phase(), () -> program + " " + term.key());
                    });
        }
    }

    private static boolean isActive(State state) {
        return state instanceof TermState term && term.phase() == TermPhase.ACTIVE;
    }

    /** At once, and for good: nobody serves or stands in after having left. */
    void nobodyWhoLeftServesOrStandsIn() {
        Replay replay = new Replay();
        for (Entry entry : program.crashing.entries()) {
            replay.follow(entry);
            touched(entry).stream()
                    .map(replay::state)
                    .filter(Departure.class::isInstance)
                    .forEach(left -> noneOf(((Departure) left).person(), replay));
        }
        program.house().left().forEach(person -> noneOf(person, replay));
    }

    private void noneOf(String person, Replay replay) {
        assertEquals(
                ImmutableList.of(),
                terms(replay)
                        .filter(term -> serves(term, person))
                        .map(TermState::key)
                        .toList(),
                () -> program + " " + person);
    }

    /** Whoever leaves drops out, in the same write, of calls that are to come. */
    void whoeverLeavesLeadsNoCallToCome() {
        Replay replay = new Replay();
        for (Entry entry : program.crashing.entries()) {
            replay.follow(entry);
            touched(entry).stream()
                    .map(replay::state)
                    .filter(Departure.class::isInstance)
                    .map(left -> ((Departure) left).person())
                    .forEach(person -> assertEquals(
                            ImmutableList.of(),
                            Streams.stream(replay.states(CallState.class))
                                    .filter(call ->
                                            new LeadDropsOut(person).phases().contains(call.phase()))
                                    .filter(call -> call.staffing()
                                            .lead()
                                            .filter(person::equals)
                                            .isPresent())
                                    .map(CallState::key)
                                    .toList(),
                            () -> program + " " + person));
        }
    }

    private static boolean serves(TermState term, String person) {
        return term.phase().open() && term.served().person().equals(person)
                || term.backfill()
                        .filter(standIn -> standIn.by().equals(person))
                        .isPresent();
    }

    void everyStatedCounterpartIsAdopted() {
        assertEquals(
                ImmutableList.of(), program.desk().adopt(House.DIRECTOR, TermPolicy.defaults()), program::toString);
    }
}
