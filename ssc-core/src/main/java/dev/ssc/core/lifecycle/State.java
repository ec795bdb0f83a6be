package dev.ssc.core.lifecycle;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that a lifecycle knows: an immutable value, the fold of its events (LIFE-2). */
public interface State {

    /**
     * What identifies the lifecycle among all others: the same from its first command to its last.
     *
     * @return kind and key, for example {@code call/c1}
     */
    String key();

    /**
     * Where the lifecycle stands.
     *
     * @return the phase
     */
    Phase phase();

    /**
     * How far before the last event a command may be dated (LIFE-7), by the policy the lifecycle began with.
     *
     * @return zero or more
     */
    Duration clockSkew();

    /**
     * What must be looked at next, and when (LIFE-5): computed from the state, never stored beside it.
     *
     * @return the open deadlines, by time, then by name
     */
    ImmutableList<Deadline> deadlines();

    /**
     * The state in words, numbers, times, lists and maps, for audit and for people.
     *
     * @return name to value in a fixed order; null where something is absent
     */
    Map<String, @Nullable Object> view();
}
