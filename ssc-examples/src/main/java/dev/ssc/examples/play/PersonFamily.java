package dev.ssc.examples.play;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.core.departure.Consequence;
import dev.ssc.core.departure.Departure;
import dev.ssc.core.departure.DeparturePhase;
import dev.ssc.core.departure.LeaveOrganisation;
import dev.ssc.core.departure.LedCall;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Phase;
import dev.ssc.core.lifecycle.Worded;
import dev.ssc.core.organisation.Person;
import java.time.Duration;
import java.util.stream.Stream;

/** Plays {@code person/KEY}: somebody leaves, and with them their terms and backfills end (TERM-7). */
final class PersonFamily extends LifecycleFamily<Departure> {

    private static final String LEAVE = "leave-organisation";

    private final Cast cast;
    private final TermFamily terms;
    private final CallFamily calls;
    private final Duration clockSkew;

    PersonFamily(Cast cast, TermFamily terms, CallFamily calls, Duration clockSkew) {
        this.cast = cast;
        this.terms = terms;
        this.calls = calls;
        this.clockSkew = clockSkew;
    }

    @Override
    public String word() {
        return "person";
    }

    @Override
    public ImmutableList<String> phases() {
        return Stream.of(DeparturePhase.values())
                .filter(Phase::begun)
                .map(Worded::word)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<String> deadlines() {
        return ImmutableList.of();
    }

    @Override
    public Played play(ScenarioStep step) {
        ImmutableList<Consequence> consequences = command(step).consequences();
        Played played = super.play(step);
        if (played.decision() instanceof Accepted<?>) {
            consequences.forEach(consequence -> terms.give(consequence.term(), consequence.command(), step.at()));
        }
        return played;
    }

    @Override
    Departure nothing(String key) {
        return Departure.of(key);
    }

    @Override
    LeaveOrganisation command(ScenarioStep step) {
        if (!step.command().equals(LEAVE)) {
            throw new UnusableFileException(
                    step.place(), "a person has no command \"" + step.command() + "\"; known is " + LEAVE + ".");
        }
        Person person = person(step);
        return new LeaveOrganisation(
                person.key(), person.manager(), terms.states(), callsLedBy(person.key()), clockSkew);
    }

    private Person person(ScenarioStep step) {
        return cast.people()
                .find(step.key())
                .orElseThrow(() -> new UnusableFileException(step.place(), cast.noSuchPerson(step.key())));
    }

    private ImmutableList<LedCall> callsLedBy(String person) {
        return calls.states().stream()
                .filter(call -> !call.phase().terminal())
                .filter(call -> call.staffing().lead().filter(person::equals).isPresent())
                .map(call -> new LedCall(call.call(), call.staffing().backup()))
                .collect(ImmutableList.toImmutableList());
    }
}
