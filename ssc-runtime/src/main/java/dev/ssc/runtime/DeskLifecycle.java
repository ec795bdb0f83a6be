package dev.ssc.runtime;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.lifecycle.State;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.runtime.deciding.Given;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.journal.Kept;
import dev.ssc.runtime.lifecycle.LifecycleKind;
import dev.ssc.runtime.lifecycle.Origin;
import java.util.Optional;
import java.util.function.Function;

/**
 * One lifecycle at a desk, whether it has begun or not. Holds nothing but its key, so it never gets old.
 *
 * @param <S> its state
 */
public final class DeskLifecycle<S extends State> {

    private final Desk desk;
    private final LifecycleKind<S> kind;
    private final String name;

    DeskLifecycle(Desk desk, LifecycleKind<S> kind, String name) {
        this.desk = desk;
        this.kind = kind;
        this.name = name;
    }

    /**
     * Decides about a command that is given now; should the clock be behind, as of the last event of the lifecycle.
     *
     * @param by who gives it: key of a person
     * @param command what is wanted
     * @return the step: what was decided, by which rule, with which advice
     */
    public Step<S> give(String by, Command<S> command) {
        return give(Origin.of(by), state -> command);
    }

    /**
     * Decides about a command that is made from the state. It is made again if another was faster, so what it looks at
     * is never older than the state it decides about.
     *
     * @param by who gives it: key of a person
     * @param command makes the command
     * @return the step
     */
    public Step<S> give(String by, Function<S, Command<S>> command) {
        return give(Origin.of(by), command);
    }

    /**
     * Decides about a command that may be delivered twice, or was given at another time.
     *
     * @param origin who gives it, when, and under which id
     * @param command what is wanted
     * @return the step
     */
    public Step<S> give(Origin origin, Command<S> command) {
        return give(origin, state -> command);
    }

    /**
     * Decides about a command that is made from the state, and may be delivered twice, or was given at another time.
     *
     * @param origin who gives it, when, and under which id
     * @param command makes the command
     * @return the step
     */
    public Step<S> give(Origin origin, Function<S, Command<S>> command) {
        return desk.give(new Given<>(
                kind,
                name,
                origin.by(),
                origin.id(),
                last -> origin.at().orElseGet(() -> desk.nowAfter(last)),
                state -> Optional.of(command.apply(state))));
    }

    /** {@return its state; that of nothing if it has not begun} */
    public S state() {
        return desk.lifecycles().current(kind, name).state();
    }

    /** {@return its accepted steps, and who gave the commands} */
    public ImmutableList<Kept> history() {
        return desk.journal().read(kind.key(name));
    }

    /** {@return everything that it ever asked of the outside, and what became of it} */
    public ImmutableList<Errand> errands() {
        return desk.journal().errands(kind.key(name));
    }
}
