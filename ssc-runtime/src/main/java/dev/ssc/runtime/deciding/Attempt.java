package dev.ssc.runtime.deciding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.lifecycle.LifecycleRule;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.State;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.journal.Entry;
import dev.ssc.runtime.journal.Kept;
import dev.ssc.runtime.journal.Standing;
import dev.ssc.runtime.lifecycle.LifecycleKind;
import dev.ssc.runtime.listening.Decided;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One try at deciding about some commands and all that follows from them. Nothing is written here. */
final class Attempt {

    private final Lifecycles lifecycles;
    private final Instant now;
    private final Map<String, Lifecycle<?>> touched = new LinkedHashMap<>();
    private final Map<String, Standing> standings = new LinkedHashMap<>();
    private final List<Decided> decided = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();
    private final List<Errand> asked = new ArrayList<>();
    private final Map<String, Long> ground = new LinkedHashMap<>();
    private Optional<Rejected<?>> contradiction = Optional.empty();

    Attempt(Lifecycles lifecycles, Instant now) {
        this.lifecycles = lifecycles;
        this.now = now;
    }

    /** Decides about commands, and about what each of them means for others. */
    void decide(ImmutableList<? extends Given<?>> commands) {
        commands.forEach(this::decide);
    }

    private <S extends State> void decide(Given<S> given) {
        Lifecycle<S> before = lifecycle(given);
        given.command().apply(before.state()).ifPresent(command -> decide(given, before, command));
    }

    private <S extends State> void decide(Given<S> given, Lifecycle<S> before, Command<S> command) {
        Step<S> step = before.decide(command, given.time().apply(before.lastEvent()), given.id());
        decided.add(new Decided(given.by(), command.name(), step));
        step.requests().forEach((id, request) -> asked.addAll(Errand.allOf(id, step.key(), request, now)));
        if (step.decision() instanceof Accepted) {
            Lifecycle<S> after = before.after(step);
            touched.put(given.key(), after);
            kept.add(new Kept(given.by(), command.name(), step));
            standings.put(given.key(), standing(given.kind(), after));
            new Consequences(given.by(), step.at(), new Leavers(lifecycles))
                    .of(command, before.state(), after.state())
                    .forEach(this::follow);
        }
    }

    /** What follows is accepted, or else what the first command knew of others is outdated. */
    private void follow(Given<?> given) {
        int before = decided.size();
        decide(given);
        if (decided.size() > before && decided.get(before).step().decision() instanceof Rejected<?> rejected) {
            contradiction = Optional.of(rejected);
        }
    }

    /** Refuses commands that cannot be written however often they are decided, as an attempt has shown. */
    void refuse(ImmutableList<? extends Given<?>> commands, Attempt vain) {
        commands.forEach(given -> refuse(given, vain));
    }

    private <S extends State> void refuse(Given<S> given, Attempt vain) {
        Lifecycle<S> before = lifecycle(given);
        given.command().apply(before.state()).ifPresent(command -> {
            Step<S> step = before.decide(command, given.time().apply(before.lastEvent()), given.id());
            Decision<S> decision = step.decision() instanceof Accepted
                    ? vain.objection(given.kind(), before.after(step).state())
                    : step.decision();
            decided.add(new Decided(
                    given.by(), command.name(), new Step<>(step.key(), step.number(), step.at(), step.id(), decision)));
        });
    }

    private <S extends State> Rejected<S> objection(LifecycleKind<S> kind, S after) {
        return contradiction
                .<Rejected<S>>map(rejected -> Rejected.by(
                        LifecycleRule.LIFE_2,
                        "What this command knows of others is outdated (" + rejected.sentence()
                                + "); make it anew from how things stand now."))
                .orElseGet(() -> kind.claimTaken(after));
    }

    private <S extends State> Lifecycle<S> lifecycle(Given<S> given) {
        Lifecycle<?> here = touched.get(given.key());
        if (here != null) {
            return Lifecycles.ofKind(given.kind(), here);
        }
        Lifecycle<S> loaded = lifecycles.recent(given.kind(), given.name());
        ground.put(given.key(), loaded.steps());
        touched.put(given.key(), loaded);
        return loaded;
    }

    private static <S extends State> Standing standing(LifecycleKind<S> kind, Lifecycle<S> after) {
        S state = after.state();
        return new Standing(
                state.key(),
                kind.wakes(state),
                kind.names(state),
                kind.claims(state),
                kind.isOver(state) ? Optional.of(after.lastEvent()) : Optional.empty());
    }

    /** Everything that was decided, with what else is to be written. */
    Entry entry(Entry with) {
        return with.with(
                ImmutableList.copyOf(kept), ImmutableList.copyOf(standings.values()), ImmutableList.copyOf(asked));
    }

    ImmutableList<Decided> decided() {
        return ImmutableList.copyOf(decided);
    }

    /** The lifecycles concerned, as they will stand. */
    ImmutableList<Lifecycle<?>> touched() {
        return ImmutableList.copyOf(touched.values());
    }

    /** Those of them that do not go on, so that no write says whether they did meanwhile. */
    ImmutableList<Lifecycle<?>> lookedAt() {
        return touched.values().stream()
                .filter(lifecycle -> !standings.containsKey(lifecycle.state().key()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether what follows contradicts what the commands knew. */
    boolean isOutdated() {
        return contradiction.isPresent();
    }

    /** The lifecycles that were looked at. */
    ImmutableSet<String> keys() {
        return ImmutableSet.copyOf(ground.keySet());
    }

    /** Whether another attempt began from the very same states. */
    boolean standsLike(Attempt other) {
        return ground.equals(other.ground);
    }
}
