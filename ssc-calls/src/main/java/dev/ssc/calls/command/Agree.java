package dev.ssc.calls.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.Agreed;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.calls.subject.Arrangement;
import dev.ssc.calls.subject.CallType;
import dev.ssc.calls.subject.Platform;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Advice;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The engineer decides for a call, of a type and a length (CALL-MARK-1, CALL-TYPE-1 to CALL-TYPE-3). */
@Value.Immutable
public abstract sealed class Agree implements CallCommand permits ImmutableAgree {

    private static final ImmutableSet<CallPhase> PHASES = Sets.immutableEnumSet(CallPhase.CONSIDERED);

    Agree() {}

    /** {@return key of who decides} */
    public abstract String by();

    /** {@return the type of the call} */
    public abstract CallType type();

    /** {@return the length in minutes; the longest usual for the type unless stated} */
    public abstract Optional<Integer> minutes();

    /** {@return where it is held; Zoom unless stated} */
    @Value.Default
    public Platform platform() {
        return Platform.ZOOM;
    }

    /** {@return when the customer plans to upgrade, if that was said} */
    public abstract Optional<Instant> upgradeOn();

    @Override
    public String name() {
        return "agree";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        Duration length = length();
        Duration shortest = call.policy().shortest();
        Duration longest = call.policy().longest();
        if (length.compareTo(shortest) < 0 || length.compareTo(longest) > 0) {
            return Rejected.by(
                    CallRule.CALL_TYPE_1,
                    "A call takes " + shortest + " to " + longest + ", not " + length + "; choose another length.");
        }
        if (type() == CallType.UPGRADE_ASSISTANCE && !call.subject().premiumSupport()) {
            return Rejected.by(
                    CallRule.CALL_TYPE_2,
                    "Upgrade assistance needs a plan with premium support; choose another type of call.");
        }
        return Accepted.<CallState>of(new Agreed(by(), new Arrangement(type(), length, platform(), upgradeOn())))
                .advising(adviceOnMarkers(call))
                .advising(adviceOnLength(length))
                .advising(adviceOnReview(call));
    }

    private Duration length() {
        return minutes().map(Duration::ofMinutes).orElse(type().most());
    }

    private static Optional<Advice> adviceOnMarkers(CallState call) {
        return call.markers().all().isEmpty()
                ? Optional.of(new Advice(CallRule.CALL_MARK_1, "No marker speaks for a call; can the ticket do?"))
                : Optional.empty();
    }

    private Optional<Advice> adviceOnLength(Duration length) {
        return type().usual(length)
                ? Optional.empty()
                : Optional.of(new Advice(
                        CallRule.CALL_TYPE_1,
                        "A call of type " + type().word() + " usually takes " + type().least() + " to " + type().most()
                                + "."));
    }

    private Optional<Advice> adviceOnReview(CallState call) {
        return type() == CallType.RESET_AND_REVIEW && !call.subject().needsReview()
                ? Optional.of(new Advice(
                        CallRule.CALL_TYPE_3,
                        "Reset and review is meant for tickets that run long or are of high priority."))
                : Optional.empty();
    }

    /** {@return a new builder; by and type are required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Agree}. Not thread-safe. */
    public static final class Builder extends ImmutableAgree.Builder {

        Builder() {}
    }
}
