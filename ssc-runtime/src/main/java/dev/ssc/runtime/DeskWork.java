package dev.ssc.runtime;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.lifecycle.State;
import dev.ssc.runtime.carrying.Dispatch;
import dev.ssc.runtime.deciding.Decisions;
import dev.ssc.runtime.deciding.Given;
import dev.ssc.runtime.deciding.Lifecycles;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.incoming.Reception;
import dev.ssc.runtime.journal.Arrival;
import dev.ssc.runtime.journal.Due;
import dev.ssc.runtime.journal.Entry;
import dev.ssc.runtime.journal.Journal;
import dev.ssc.runtime.lifecycle.Kinds;
import dev.ssc.runtime.lifecycle.LifecycleKind;
import dev.ssc.runtime.workers.Work;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a desk does when it is due: messages that waited, deadlines, errands, and last what can be forgotten; in this order. */
final class DeskWork implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(DeskWork.class);
    private static final int LOOK_AHEAD = 32;
    private static final Duration SNOOZE = Duration.ofMinutes(1);
    private static final String CLOCK = "clock";

    private final Journal journal;
    private final Lifecycles lifecycles;
    private final Decisions decisions;
    private final Dispatch dispatch;
    private final Reception reception;
    private final Forgetting forgetting;
    private final InstantSource clock;
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> snoozing = new ConcurrentHashMap<>();

    DeskWork(
            Journal journal,
            Lifecycles lifecycles,
            Decisions decisions,
            Dispatch dispatch,
            Reception reception,
            Forgetting forgetting,
            InstantSource clock) {
        this.journal = journal;
        this.lifecycles = lifecycles;
        this.decisions = decisions;
        this.dispatch = dispatch;
        this.reception = reception;
        this.forgetting = forgetting;
        this.clock = clock;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public Optional<Instant> next() {
        return journal.nextDue();
    }

    @Override
    public boolean once() {
        Due due = journal.due(now(), LOOK_AHEAD);
        return first(due.arrivals(), Arrival::id, reception::judgeAtLast)
                || first(due.lifecycles(), key -> key, this::wake)
                || first(due.errands(), Errand::id, dispatch::carryOut)
                || forgetting.once();
    }

    /** Does the first thing that nobody else has in hand. */
    private <T> boolean first(ImmutableList<T> things, Function<T, String> id, Consumer<T> work) {
        for (T thing : things) {
            String name = id.apply(thing);
            if (!sleeps(name) && inHand.add(name)) {
                try {
                    work.accept(thing);
                    return true;
                } finally {
                    inHand.remove(name);
                }
            }
        }
        return false;
    }

    private boolean sleeps(String key) {
        return Optional.ofNullable(snoozing.get(key)).filter(now()::isBefore).isPresent();
    }

    private void wake(String key) {
        snoozing.remove(key);
        Kinds.find(key).ifPresent(kind -> wake(kind, Kinds.name(key)));
    }

    private <S extends State> void wake(LifecycleKind<S> kind, String name) {
        Instant now = now();
        decisions.give(
                ImmutableList.of(Given.following(kind, name, CLOCK, now, state -> tick(kind, state, now))),
                decided -> Entry.nothing());
        boolean stillDue = kind.wakes(lifecycles.current(kind, name).state())
                .filter(wakes -> !wakes.isAfter(now))
                .isPresent();
        if (stillDue) {
            LOG.warn("{} is due and its deadline does not act; it is looked at again later", kind.key(name));
            snoozing.put(kind.key(name), now.plus(SNOOZE));
        }
    }

    private static <S extends State> Optional<Command<S>> tick(LifecycleKind<S> kind, S state, Instant now) {
        return state.deadlines().stream().anyMatch(deadline -> deadline.isDue(now)) ? kind.tick() : Optional.empty();
    }
}
