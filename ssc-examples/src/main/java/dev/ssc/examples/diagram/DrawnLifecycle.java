package dev.ssc.examples.diagram;

import com.google.common.collect.ImmutableList;
import dev.ssc.calls.exploration.CallExploration;
import dev.ssc.calls.policy.CallPolicy;
import dev.ssc.core.exploration.Exploration;
import dev.ssc.core.exploration.Explored;
import dev.ssc.core.lifecycle.State;
import dev.ssc.core.term.TermPolicy;
import dev.ssc.core.term.exploration.TermExploration;
import java.util.Locale;
import java.util.function.Supplier;

/** A lifecycle that can be drawn. */
public enum DrawnLifecycle {
    /** A call with a customer. */
    CALL(() -> drawn(CallExploration.outline(CallPolicy.defaults()))),
    /** A term of a counterpart. */
    TERM(() -> drawn(TermExploration.under(TermPolicy.defaults())));

    private final transient Supplier<Explored<?>> explore;

    DrawnLifecycle(Supplier<Explored<?>> explore) {
        this.explore = explore;
    }

    /** The invariants are held by the tests; a drawing need not wait for them. */
    private static <S extends State> Explored<S> drawn(Exploration<S> exploration) {
        return exploration.holding(ImmutableList.of()).explored();
    }

    /**
     * Explores the lifecycle under the default policy; this takes a moment.
     *
     * @return what was found
     */
    public Explored<?> explored() {
        return explore.get();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
