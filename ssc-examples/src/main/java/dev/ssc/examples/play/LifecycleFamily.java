package dev.ssc.examples.play;

import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.lifecycle.State;
import dev.ssc.core.lifecycle.Step;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A family whose steps are commands of one kind of lifecycle.
 *
 * @param <S> the state
 */
abstract class LifecycleFamily<S extends State> implements Family {

    private final Map<String, Lifecycle<S>> lifecycles = new LinkedHashMap<>();

    /** The state of a lifecycle before its first command. */
    abstract S nothing(String key);

    /** The command that a step gives. */
    abstract Command<S> command(ScenarioStep step);

    @Override
    public Played play(ScenarioStep step) {
        Command<S> command = command(step);
        step.with().nothingElse();
        Lifecycle<S> before = lifecycle(step.key());
        Step<S> decided = before.decide(command, step.at(), step.id());
        Lifecycle<S> after = before.after(decided);
        lifecycles.put(step.key(), after);
        return Played.of(decided.decision(), after.state());
    }

    /** Where a lifecycle stands. */
    Lifecycle<S> lifecycle(String key) {
        Lifecycle<S> known = lifecycles.get(key);
        return known == null ? Lifecycle.of(nothing(key)) : known;
    }

    /** All lifecycles that were named so far, by key. */
    Map<String, Lifecycle<S>> lifecycles() {
        return lifecycles;
    }
}
