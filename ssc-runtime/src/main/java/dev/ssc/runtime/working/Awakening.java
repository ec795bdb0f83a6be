package dev.ssc.runtime.working;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.lifecycle.State;
import dev.ssc.runtime.deciding.Decisions;
import dev.ssc.runtime.deciding.Given;
import dev.ssc.runtime.deciding.Lifecycles;
import dev.ssc.runtime.journal.Entry;
import dev.ssc.runtime.lifecycle.Kinds;
import dev.ssc.runtime.lifecycle.LifecycleKind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the deadlines of a lifecycle act (LIFE-5). */
final class Awakening {

    private static final Logger LOG = LoggerFactory.getLogger(Awakening.class);
    private static final String CLOCK = "clock";

    private final Lifecycles lifecycles;
    private final Decisions decisions;
    private final InstantSource clock;

    Awakening(Lifecycles lifecycles, Decisions decisions, InstantSource clock) {
        this.lifecycles = lifecycles;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Wakes a lifecycle up, and says whether nothing of it is due any more. */
    boolean wake(String key) {
        Optional<LifecycleKind<?>> kind = Kinds.find(key);
        boolean quiet = kind.isPresent() && wake(kind.get(), Kinds.name(key));
        if (!quiet) {
            LOG.warn("{} is due and its deadline does not act; it is looked at again later", key);
        }
        return quiet;
    }

    private <S extends State> boolean wake(LifecycleKind<S> kind, String name) {
        Instant now = clock.instant();
        decisions.give(
                ImmutableList.of(Given.following(kind, name, CLOCK, now, state -> tick(kind, state, now))),
                decided -> Entry.nothing());
        return kind.wakes(lifecycles.current(kind, name).state())
                .filter(wakes -> !wakes.isAfter(now))
                .isEmpty();
    }

    private static <S extends State> Optional<Command<S>> tick(LifecycleKind<S> kind, S state, Instant now) {
        return state.deadlines().stream().anyMatch(deadline -> deadline.isDue(now)) ? kind.tick() : Optional.empty();
    }
}
