package dev.ssc.runtime.storm;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.lifecycle.State;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.runtime.journal.Entry;
import dev.ssc.runtime.journal.Kept;
import dev.ssc.runtime.lifecycle.Kinds;
import dev.ssc.runtime.lifecycle.LifecycleKind;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was written once more, entry by entry, by the pure lifecycles alone. */
final class Replay {

    private final Map<String, Lifecycle<?>> lifecycles = new LinkedHashMap<>();

    /** Everything that was written in a storm. */
    static Replay of(Program program) {
        Replay replay = new Replay();
        program.crashing.entries().forEach(replay::follow);
        return replay;
    }

    void follow(Entry entry) {
        entry.steps().forEach(this::follow);
    }

    private void follow(Kept kept) {
        lifecycles.put(kept.step().key(), after(lifecycle(kept.step().key()), kept.step()));
    }

    private Lifecycle<?> lifecycle(String key) {
        Lifecycle<?> known = lifecycles.get(key);
        return known == null ? nothing(Kinds.find(key).orElseThrow(), Kinds.name(key)) : known;
    }

    private static <S extends State> Lifecycle<S> nothing(LifecycleKind<S> kind, String name) {
        return Lifecycle.of(kind.nothing(name));
    }

    // A step is kept under the key of the lifecycle that decided it.
    @SuppressWarnings("unchecked")
    private static <S extends State> Lifecycle<S> after(Lifecycle<S> lifecycle, Step<?> step) {
        return lifecycle.after((Step<S>) step);
    }

    /** A state as it is by now; that of nothing before the first step. */
    State state(String key) {
        return lifecycle(key).state();
    }

    /** All states by now, by the keys of their lifecycles. */
    ImmutableMap<String, State> states() {
        return ImmutableMap.copyOf(Maps.transformValues(lifecycles, Lifecycle::state));
    }

    /** All states of one kind by now. */
    <S extends State> Iterable<S> states(Class<S> kind) {
        return Iterables.filter(states().values(), kind);
    }
}
