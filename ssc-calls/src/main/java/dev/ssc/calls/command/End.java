package dev.ssc.calls.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.ending.Ending;
import dev.ssc.calls.ending.HardExit;
import dev.ssc.calls.ending.Outcome;
import dev.ssc.calls.event.Ended;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Advice;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Unchanged;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The call is over: it has an outcome, and a hard exit is explained (CALL-LIVE-8, CALL-LIVE-9). */
@Value.Immutable
public abstract sealed class End implements CallCommand permits ImmutableEnd {

    private static final ImmutableSet<CallPhase> PHASES = Sets.immutableEnumSet(CallPhase.LIVE, CallPhase.WRAPPING_UP);

    End() {}

    /** {@return key of who ends it} */
    public abstract String by();

    /** {@return what came of it; must be stated} */
    public abstract Optional<Outcome> outcome();

    /** {@return why it could not end by itself, if it could not} */
    public abstract Optional<HardExit> hardExit();

    /** {@return where the problem stands; must be stated at a hard exit} */
    public abstract Optional<String> context();

    /** {@return what keeps support from going on; must be stated at a hard exit} */
    public abstract Optional<String> constraints();

    /** {@return what comes next; must be stated at a hard exit} */
    public abstract Optional<String> path();

    /** {@return when both meet again; must be stated at a hard exit} */
    public abstract Optional<String> rejoin();

    @Override
    public String name() {
        return "end";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Optional<Unchanged<CallState>> repetition(CallState call, Instant at) {
        return call.ending()
                .map(first -> new Unchanged<>(ImmutableList.of(new Advice(
                        CallRule.CALL_LIVE_9, first.by() + " ended the call already, at " + first.at() + "."))));
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        if (outcome().isEmpty()) {
            return Rejected.by(CallRule.CALL_LIVE_8, "Say what came of the call (outcome).");
        }
        if (hardExit().isPresent() && missing().any()) {
            return Rejected.by(
                    CallRule.CALL_LIVE_8,
                    "A hard exit is explained to the customer; missing: "
                            + missing().inWords() + ".");
        }
        return Accepted.of(new Ended(new Ending(by(), at, outcome().get(), explanation())));
    }

    private MissingParts missing() {
        return new MissingParts()
                .part("context", context())
                .part("constraints", constraints())
                .part("path", path())
                .part("rejoin", rejoin());
    }

    private Optional<Ending.Explanation> explanation() {
        return hardExit()
                .map(reason -> new Ending.Explanation(
                        reason,
                        context().orElseThrow(),
                        constraints().orElseThrow(),
                        path().orElseThrow(),
                        rejoin().orElseThrow()));
    }

    /** {@return a new builder; by is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link End}. Not thread-safe. */
    public static final class Builder extends ImmutableEnd.Builder {

        Builder() {}
    }
}
