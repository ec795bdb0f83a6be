package dev.ssc.runtime.deciding;

import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.lifecycle.State;
import dev.ssc.runtime.lifecycle.LifecycleKind;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A command on its way to a lifecycle.
 *
 * @param kind the kind of the lifecycle
 * @param name what the host calls it
 * @param by who gives the command
 * @param id the same for every delivery of the same command, if it may come twice
 * @param time makes the time of the command from that of the last event
 * @param command makes the command from the state; made again if another was faster. Empty: there is nothing to decide
 * @param <S> the state
 */
public record Given<S extends State>(
        LifecycleKind<S> kind,
        String name,
        String by,
        Optional<String> id,
        UnaryOperator<Instant> time,
        Function<S, Optional<Command<S>>> command) {

    /**
     * A command that something else brought about: it is taken to be given no earlier than the last event.
     *
     * @param kind the kind of the lifecycle
     * @param name what the host calls it
     * @param by who brought it about
     * @param at when
     * @param command makes the command from the state
     * @param <S> the state
     * @return the command on its way
     */
    public static <S extends State> Given<S> following(
            LifecycleKind<S> kind, String name, String by, Instant at, Function<S, Optional<Command<S>>> command) {
        return new Given<>(kind, name, by, Optional.empty(), last -> last.isAfter(at) ? last : at, command);
    }

    /**
     * The same command under an id.
     *
     * @param same the same for every delivery
     * @return a new value
     */
    public Given<S> withId(String same) {
        return new Given<>(kind, name, by, Optional.of(same), time, command);
    }

    /** {@return the key of the lifecycle} */
    public String key() {
        return kind.key(name);
    }
}
