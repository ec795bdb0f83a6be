package dev.ssc.examples.play;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.lifecycle.Phase;
import dev.ssc.core.lifecycle.Worded;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermPolicy;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.command.Adopt;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Plays {@code term/KEY}. The counterparts of the seats begin as terms of their own, {@code PERSON@SEAT} (TERM-8). */
final class TermFamily extends LifecycleFamily<TermState> {

    private final Cast cast;
    private final ScenarioSeats seats;
    private final TermPolicy policy;
    private final SeatFamily asked;

    TermFamily(Cast cast, ScenarioSeats seats, TermPolicy policy, SeatFamily asked) {
        this.cast = cast;
        this.seats = seats;
        this.policy = policy;
        this.asked = asked;
        seats.byKey().values().forEach(this::adoptCounterparts);
    }

    private void adoptCounterparts(ScenarioSeat seat) {
        seat.counterparts().stream()
                .flatMap(key -> cast.people().find(key).stream())
                .forEach(person -> adopt(person, seat));
    }

    private void adopt(Person person, ScenarioSeat seat) {
        Counterpart counterpart = new Counterpart(person.name(), Optional.of(person.key()), Optional.empty());
        give(
                person.key() + "@" + seat.key(),
                new Adopt(Term.stated(seat.seat(), counterpart), scene().around(person, seat), policy),
                Instant.MIN);
    }

    private TermScene scene() {
        return new TermScene(cast, seats, states());
    }

    @Override
    public String word() {
        return "term";
    }

    @Override
    public ImmutableList<String> phases() {
        return Stream.of(TermPhase.values())
                .filter(Phase::begun)
                .map(Worded::word)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<String> deadlines() {
        return ImmutableList.of();
    }

    /** Plays a step; whoever asked for a counterpart of the seat has one once a term becomes active (COV-4). */
    @Override
    public Played play(ScenarioStep step) {
        boolean activeBefore = isActive(step.key());
        Played played = super.play(step);
        if (!activeBefore && isActive(step.key())) {
            asked.close(lifecycle(step.key()).state().served(), step.at());
        }
        return played;
    }

    private boolean isActive(String key) {
        return lifecycle(key).state().phase() == TermPhase.ACTIVE;
    }

    @Override
    TermState nothing(String key) {
        return TermState.nothing(key);
    }

    @Override
    Command<TermState> command(ScenarioStep step) {
        return new TermSteps(scene(), policy)
                .command(step, lifecycle(step.key()).state());
    }
}
