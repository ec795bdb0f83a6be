package dev.ssc.examples.play;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.lifecycle.State;
import dev.ssc.core.lifecycle.Step;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A family whose steps are commands of one kind of lifecycle.
 *
 * @param <S> the state
 */
abstract class LifecycleFamily<S extends State> implements Family {

    private final Map<String, Lifecycle<S>> lifecycles = new LinkedHashMap<>();
    private final Map<String, Instant> lastAccepted = new HashMap<>();

    /** The state of a lifecycle before its first command. */
    abstract S nothing(String key);

    /** The command that a step gives. */
    abstract Command<S> command(ScenarioStep step);

    @Override
    public Played play(ScenarioStep step) {
        Command<S> command = command(step);
        step.with().nothingElse();
        Decision<S> decision = take(step.key(), lifecycle(step.key()).decide(command, step.at(), step.id()));
        return Played.of(decision, lifecycle(step.key()).state());
    }

    /** Gives a command that another lifecycle brought about, no earlier than the last step that was accepted. */
    void give(String key, Command<S> command, Instant at) {
        Instant last = lastAccepted.getOrDefault(key, at);
        take(key, lifecycle(key).decide(command, last.isAfter(at) ? last : at));
    }

    private Decision<S> take(String key, Step<S> step) {
        if (step.decision() instanceof Accepted<S>) {
            lifecycles.put(key, lifecycle(key).after(step));
            lastAccepted.put(key, step.at());
        }
        return step.decision();
    }

    /** Where a lifecycle stands. */
    Lifecycle<S> lifecycle(String key) {
        Lifecycle<S> known = lifecycles.get(key);
        return known == null ? Lifecycle.of(nothing(key)) : known;
    }

    /** The states of all lifecycles that have begun, in the order in which they began. */
    ImmutableList<S> states() {
        return lifecycles.values().stream().map(Lifecycle::state).collect(ImmutableList.toImmutableList());
    }
}
