package dev.ssc.calls.exploration;

import dev.ssc.calls.CallState;
import dev.ssc.calls.policy.CallPolicy;
import dev.ssc.core.exploration.Exploration;
import dev.ssc.core.lifecycle.Lifecycle;
import java.time.Instant;

/** The exploration of calls. */
public final class CallExploration {

    /** A Monday morning: when the first command of every path is given. */
    static final Instant BEGINNING = Instant.parse("2026-03-02T09:00:00Z");

    private CallExploration() {}

    /**
     * The exploration of a call under a policy, with every invariant held.
     *
     * @param policy the policy the call begins with
     * @return an exploration that can be changed before it is run
     */
    public static Exploration<CallState> under(CallPolicy policy) {
        return Exploration.of(Lifecycle.of(CallState.none("explored")), BEGINNING, new CallAlphabet(policy))
                .tellingApartBy(CallLikeness::of)
                .holding(CallInvariants.ALL);
    }

    /**
     * The exploration of a call under a policy that is enough for a drawing. It tells apart only what decides where a
     * command leads, holds no invariants, and takes a hundredth of the time.
     *
     * @param policy the policy the call begins with
     * @return an exploration that can be changed before it is run
     */
    public static Exploration<CallState> outline(CallPolicy policy) {
        return Exploration.of(Lifecycle.of(CallState.none("explored")), BEGINNING, new CallAlphabet(policy))
                .tellingApartBy(CallOutline::of);
    }
}
