package dev.ssc.core.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A lifecycle at one moment: its state, the time of its last event, and the ids it has accepted. It judges what is the
 * same for every lifecycle, in this order: is it a repetition (LIFE-6), is it in time (LIFE-7), is it possible in this
 * phase (LIFE-4); then it lets the command decide. A lifecycle is an immutable value.
 *
 * <pre>{@code
 * Step<DoorState> step = door.decide(new Open("ana"), at);
 * door = door.after(step);
 * }</pre>
 *
 * @param <S> the state
 */
public final class Lifecycle<S extends State> {

    private final String key;
    private final S state;
    private final long steps;
    private final Instant lastEvent;
    private final AcceptedIds accepted;

    private Lifecycle(String key, S state, long steps, Instant lastEvent, AcceptedIds accepted) {
        this.key = key;
        this.state = state;
        this.steps = steps;
        this.lastEvent = lastEvent;
        this.accepted = accepted;
    }

    /**
     * A lifecycle of which nothing exists yet but its key.
     *
     * @param <S> the state
     * @param nothing the state before the first command
     * @return a lifecycle without steps
     */
    public static <S extends State> Lifecycle<S> of(S nothing) {
        return of(nothing, 0);
    }

    /**
     * A lifecycle whose steps were forgotten, so that nothing is known of it but how many there were. It can begin
     * anew; its steps are counted on, so that no request ever has the identity of a forgotten one.
     *
     * @param <S> the state
     * @param nothing the state before the first command
     * @param forgotten how many steps were forgotten
     * @return a lifecycle that begins after them
     */
    public static <S extends State> Lifecycle<S> of(S nothing, long forgotten) {
        Objects.requireNonNull(nothing, "nothing");
        return new Lifecycle<>(nothing.key(), nothing, forgotten, Instant.MIN, AcceptedIds.NONE);
    }

    /**
     * What is known now.
     *
     * @return the state
     */
    public S state() {
        return state;
    }

    /**
     * How many commands were accepted, those that were forgotten among them.
     *
     * @return the number of the last accepted step, or 0
     */
    public long steps() {
        return steps;
    }

    /**
     * When the last accepted command was taken to be given (LIFE-7).
     *
     * @return the time of the last step, or {@link Instant#MIN} before the first
     */
    public Instant lastEvent() {
        return lastEvent;
    }

    /**
     * Decides about a command that has no id.
     *
     * @param command what is wanted
     * @param at when it was given
     * @return the step; this lifecycle stays as it is
     */
    public Step<S> decide(Command<S> command, Instant at) {
        return decide(command, at, Optional.empty());
    }

    /**
     * Decides about a command that may be delivered more than once.
     *
     * @param command what is wanted
     * @param at when it was given
     * @param id the same for every delivery of the same command
     * @return the step; this lifecycle stays as it is
     */
    public Step<S> decide(Command<S> command, Instant at, String id) {
        return decide(command, at, Optional.of(id));
    }

    /**
     * Decides about a command that may have an id.
     *
     * @param command what is wanted
     * @param at when it was given
     * @param id the same for every delivery of the same command, if there is one
     * @return the step; this lifecycle stays as it is
     */
    public Step<S> decide(Command<S> command, Instant at, Optional<String> id) {
        Instant taken = taken(at);
        return new Step<>(key, steps + 1, taken, id, judge(command, taken, id));
    }

    /**
     * The lifecycle after a step.
     *
     * @param step a step decided by this lifecycle, or one that was kept from it
     * @return a new lifecycle if the step is accepted, else this one
     */
    public Lifecycle<S> after(Step<S> step) {
        if (!(step.decision() instanceof Accepted<S> decided)) {
            return this;
        }
        if (step.number() != steps + 1 || !step.key().equals(key)) {
            throw new IllegalArgumentException(
                    "step " + step.number() + " of " + step.key() + " does not follow step " + steps + " of " + key);
        }
        S folded = state;
        for (Event<S> event : decided.events()) {
            folded = event.apply(folded);
        }
        AcceptedIds ids = step.id().isPresent() ? accepted.with(step.id().get()) : accepted;
        return new Lifecycle<>(key, folded, steps + 1, step.at(), ids);
    }

    private Decision<S> judge(Command<S> command, Instant at, Optional<String> id) {
        if (!state.phase().begun()) {
            return decideWithin(command, at);
        }
        if (id.isPresent() && accepted.contains(id.get())) {
            return Unchanged.repeated();
        }
        Optional<Unchanged<S>> repetition = command.repetition(state, at);
        if (repetition.isPresent()) {
            return repetition.get();
        }
        return at.isBefore(lastEvent) ? tooEarly(at) : decideWithin(command, at);
    }

    private Decision<S> decideWithin(Command<S> command, Instant at) {
        Phase phase = state.phase();
        if (command.phases().contains(phase)) {
            return command.decide(state, at);
        }
        return phase.begun() && !phase.terminal() ? command.elsewhere(state) : OutOfPhase.rejection(command, state);
    }

    /** A command that is late by no more than the skew is taken as of the last event (LIFE-7). */
    private Instant taken(Instant at) {
        boolean slightlyLate =
                at.isBefore(lastEvent) && Duration.between(at, lastEvent).compareTo(state.clockSkew()) <= 0;
        return slightlyLate ? lastEvent : at;
    }

    private Rejected<S> tooEarly(Instant at) {
        return Rejected.by(
                LifecycleRule.LIFE_7,
                "The command is dated " + at + ", more than " + state.clockSkew() + " before the last event of "
                        + state.key() + " at " + lastEvent + "; give it with its right time.");
    }
}
