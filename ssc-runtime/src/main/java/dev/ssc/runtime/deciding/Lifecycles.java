package dev.ssc.runtime.deciding;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.lifecycle.State;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.runtime.journal.Journal;
import dev.ssc.runtime.journal.Kept;
import dev.ssc.runtime.lifecycle.Kinds;
import dev.ssc.runtime.lifecycle.LifecycleKind;

/** The lifecycles of a journal; those used last stay in memory. */
public final class Lifecycles {

    private static final long MOST = 100_000;

    private final Journal journal;
    private final Cache<String, Lifecycle<?>> recent =
            CacheBuilder.newBuilder().maximumSize(MOST).build();

    /**
     * The lifecycles of a journal.
     *
     * @param journal where their steps are kept
     */
    public Lifecycles(Journal journal) {
        this.journal = journal;
    }

    /**
     * A lifecycle as it stands in the journal.
     *
     * @param kind its kind
     * @param name what the host calls it
     * @param <S> its state
     * @return the lifecycle, without steps if it has not begun
     */
    public <S extends State> Lifecycle<S> current(LifecycleKind<S> kind, String name) {
        Lifecycle<S> known = recent(kind, name);
        if (isCurrent(known)) {
            return known;
        }
        forget(kind.key(name));
        return recent(kind, name);
    }

    /**
     * The states of those lifecycles that are of a kind.
     *
     * @param kind the kind
     * @param keys keys of any kind
     * @param <S> the state
     * @return the states, in the order of the keys
     */
    public <S extends State> ImmutableList<S> states(LifecycleKind<S> kind, Iterable<String> keys) {
        ImmutableList.Builder<S> states = ImmutableList.builder();
        for (String key : keys) {
            if (key.startsWith(kind.key(""))) {
                states.add(current(kind, Kinds.name(key)).state());
            }
        }
        return states.build();
    }

    /** A lifecycle as it was known last; a write says whether it went on meanwhile. */
    <S extends State> Lifecycle<S> recent(LifecycleKind<S> kind, String name) {
        String key = kind.key(name);
        Lifecycle<?> known = recent.getIfPresent(key);
        if (known != null) {
            return ofKind(kind, known);
        }
        Lifecycle<S> loaded = load(kind, name);
        remember(loaded);
        return loaded;
    }

    boolean isCurrent(Lifecycle<?> lifecycle) {
        return journal.version(lifecycle.state().key()) == lifecycle.steps();
    }

    void remember(Lifecycle<?> lifecycle) {
        recent.asMap()
                .merge(lifecycle.state().key(), lifecycle, (one, other) -> one.steps() > other.steps() ? one : other);
    }

    void forget(String key) {
        recent.invalidate(key);
    }

    /** The version is read first: whoever begins or is forgotten in between is then seen not to be current. */
    private <S extends State> Lifecycle<S> load(LifecycleKind<S> kind, String name) {
        String key = kind.key(name);
        long version = journal.version(key);
        ImmutableList<Kept> steps = journal.read(key);
        long forgotten = steps.isEmpty() ? version : steps.get(0).step().number() - 1;
        Lifecycle<S> lifecycle = Lifecycle.of(kind.nothing(name), forgotten);
        for (Kept kept : steps) {
            lifecycle = lifecycle.after(ofKind(kind, kept.step()));
        }
        return lifecycle;
    }

    // A key begins with the word of its kind, so what is kept under it has the state of that kind.
    @SuppressWarnings({"unchecked", "unused"})
    static <S extends State> Lifecycle<S> ofKind(LifecycleKind<S> kind, Lifecycle<?> lifecycle) {
        return (Lifecycle<S>) lifecycle;
    }

    @SuppressWarnings({"unchecked", "unused"})
    private static <S extends State> Step<S> ofKind(LifecycleKind<S> kind, Step<?> step) {
        return (Step<S>) step;
    }
}
