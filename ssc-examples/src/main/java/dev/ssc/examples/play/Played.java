package dev.ssc.examples.play;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.lifecycle.Deadline;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Event;
import dev.ssc.core.lifecycle.Phase;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.State;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of a step.
 *
 * @param decision what was decided
 * @param phase where the lifecycle stands after it; empty while nothing exists
 * @param deadlines what must be looked at next, by name, by time
 * @param state the state after it, in words
 */
record Played(
        Decision<?> decision,
        Optional<String> phase,
        ImmutableMap<String, Instant> deadlines,
        Map<String, @Nullable Object> state) {

    static Played of(Decision<?> decision, State after) {
        return new Played(
                decision,
                Optional.of(after.phase()).filter(Phase::begun).map(Phase::word),
                after.deadlines().stream().collect(ImmutableMap.toImmutableMap(Deadline::name, Deadline::time)),
                after.phase().begun() ? after.view() : Map.of());
    }

    /** The rejection, if it is one. */
    Optional<Rejected<?>> rejection() {
        return decision instanceof Rejected<?> rejected ? Optional.of(rejected) : Optional.empty();
    }

    Optional<String> rule() {
        return rejection().map(rejected -> rejected.rule().id());
    }

    ImmutableList<String> events() {
        return decision.events().stream().map(Event::name).collect(ImmutableList.toImmutableList());
    }
}
