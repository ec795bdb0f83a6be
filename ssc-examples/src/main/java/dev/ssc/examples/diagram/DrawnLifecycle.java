package dev.ssc.examples.diagram;

import dev.ssc.calls.exploration.CallExploration;
import dev.ssc.calls.policy.CallPolicy;
import dev.ssc.core.exploration.Explored;
import dev.ssc.core.term.TermPolicy;
import dev.ssc.core.term.exploration.TermExploration;
import java.util.Locale;
import java.util.function.Supplier;

/** A lifecycle that can be drawn. */
public enum DrawnLifecycle {
    /** A call with a customer. */
    CALL(() -> CallExploration.under(CallPolicy.defaults()).explored()),
    /** A term of a counterpart. */
    TERM(() -> TermExploration.under(TermPolicy.defaults()).explored());

    private final transient Supplier<Explored<?>> explore;

    DrawnLifecycle(Supplier<Explored<?>> explore) {
        this.explore = explore;
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
