package dev.ssc.calls.policy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.ssc.calls.subject.CallType;
import dev.ssc.core.policy.Policies;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import org.hibernate.validator.constraints.time.DurationMin;
import org.immutables.value.Value;

/**
 * The numbers of a call (LIFE-10). A call keeps the policy it began with (LIFE-8). A policy that makes no sense is
 * refused when it is built, with all its violations.
 */
@Value.Immutable
public abstract class CallPolicy {

    private static final String ZERO_OR_MORE = "must be zero or more";
    private static final String MORE_THAN_ZERO = "must be more than zero";

    CallPolicy() {}

    /** {@return how far before the last event a command may be dated; {@code clock-skew}, 2 minutes (LIFE-7)} */
    @DurationMin(nanos = 0, message = ZERO_OR_MORE)
    @Value.Default
    public Duration clockSkew() {
        return Duration.ofMinutes(2);
    }

    /** {@return how many full exchanges raise a marker by themselves; {@code exchanges}, 3 (CALL-MARK-2)} */
    @Min(1)
    @Value.Default
    public int exchanges() {
        return 3;
    }

    /** {@return the shortest call that can be agreed; {@code shortest}, 5 minutes (CALL-TYPE-1)} */
    @DurationMin(nanos = 0, inclusive = false, message = MORE_THAN_ZERO)
    @Value.Default
    public Duration shortest() {
        return Duration.ofMinutes(5);
    }

    /** {@return the longest call that can be agreed; {@code longest}, 4 hours (CALL-TYPE-1)} */
    @DurationMin(nanos = 0, inclusive = false, message = MORE_THAN_ZERO)
    @Value.Default
    public Duration longest() {
        return Duration.ofHours(4);
    }

    /**
     * {@return how long before a planned upgrade a call must start; {@code upgrade-reject}, 48 hours (CALL-TYPE-2)}
     */
    @DurationMin(nanos = 0, message = ZERO_OR_MORE)
    @Value.Default
    public Duration upgradeReject() {
        return Duration.ofHours(48);
    }

    /**
     * {@return how long before a planned upgrade a call should start; {@code upgrade-advise}, 72 hours (CALL-TYPE-2)}
     */
    @DurationMin(nanos = 0, message = ZERO_OR_MORE)
    @Value.Default
    public Duration upgradeAdvise() {
        return Duration.ofHours(72);
    }

    /** {@return how long a link can be used after it became ready; {@code link-life}, 14 days (CALL-LINK-9)} */
    @DurationMin(nanos = 0, inclusive = false, message = MORE_THAN_ZERO)
    @Value.Default
    public Duration linkLife() {
        return Duration.ofDays(14);
    }

    /** {@return how long before its start a call must be booked; {@code minimum-notice}, none (CALL-LINK-7)} */
    @DurationMin(nanos = 0, message = ZERO_OR_MORE)
    @Value.Default
    public Duration minimumNotice() {
        return Duration.ZERO;
    }

    /** {@return how long before the start the pre-call message is due; {@code pre-call-lead}, 24 hours (CALL-PREP-3)} */
    @DurationMin(nanos = 0, message = ZERO_OR_MORE)
    @Value.Default
    public Duration preCallLead() {
        return Duration.ofHours(24);
    }

    /** {@return how long before the booked start a call may begin; {@code early-start}, 15 minutes (CALL-LIVE-1)} */
    @DurationMin(nanos = 0, message = ZERO_OR_MORE)
    @Value.Default
    public Duration earlyStart() {
        return Duration.ofMinutes(15);
    }

    /** {@return how long support waits for the customer; {@code no-show-wait}, 10 minutes (CALL-LIVE-4)} */
    @DurationMin(nanos = 0, message = ZERO_OR_MORE)
    @Value.Default
    public Duration noShowWait() {
        return Duration.ofMinutes(10);
    }

    /** {@return the shortest wrap-up; {@code wrap-up-least}, 5 minutes (CALL-LIVE-2)} */
    @DurationMin(nanos = 0, message = ZERO_OR_MORE)
    @Value.Default
    public Duration wrapUpLeast() {
        return Duration.ofMinutes(5);
    }

    /** {@return the longest wrap-up; {@code wrap-up-most}, 15 minutes (CALL-LIVE-2)} */
    @DurationMin(nanos = 0, message = ZERO_OR_MORE)
    @Value.Default
    public Duration wrapUpMost() {
        return Duration.ofMinutes(15);
    }

    /** {@return how long after its end a call may still go on untold; {@code overrun}, 15 minutes (CALL-LIVE-10)} */
    @DurationMin(nanos = 0, message = ZERO_OR_MORE)
    @Value.Default
    public Duration overrun() {
        return Duration.ofMinutes(15);
    }

    /** {@return how long a manager has to answer in chat; {@code manager-wait}, 10 minutes (CALL-LIVE-6)} */
    @DurationMin(nanos = 0, message = ZERO_OR_MORE)
    @Value.Default
    public Duration managerWait() {
        return Duration.ofMinutes(10);
    }

    /** {@return when the lead is reminded of the summary; {@code summary-reminder}, 30 minutes (CALL-SUM-2)} */
    @DurationMin(nanos = 0, message = ZERO_OR_MORE)
    @Value.Default
    public Duration summaryReminder() {
        return Duration.ofMinutes(30);
    }

    /** {@return when the manager is told that it is missing; {@code summary-escalation}, 24 hours (CALL-SUM-2)} */
    @DurationMin(nanos = 0, message = ZERO_OR_MORE)
    @Value.Default
    public Duration summaryEscalation() {
        return Duration.ofHours(24);
    }

    /**
     * The tags that track calls (CALL-SUM-3). {@code TYPE} in a tag stands for the type of the call.
     *
     * @return {@code tags}; {@code customer_call} and {@code customer_call_TYPE}
     */
    @Value.Default
    public ImmutableSet<@NotBlank String> tags() {
        return ImmutableSet.of("customer_call", "customer_call_TYPE");
    }

    /**
     * The tags of a call (CALL-SUM-3).
     *
     * @param type its type, which stands where {@code TYPE} stood
     * @return each tag once
     */
    public ImmutableList<String> tags(CallType type) {
        return Objects.requireNonNull(tagsByType().get(type));
    }

    @Value.Lazy
    ImmutableMap<CallType, ImmutableList<String>> tagsByType() {
        return Maps.immutableEnumMap(Maps.asMap(EnumSet.allOf(CallType.class), this::typed));
    }

    private ImmutableList<String> typed(CallType type) {
        String word = type.word().replace('-', '_');
        return tags().stream().map(tag -> tag.replace("TYPE", word)).distinct().collect(toImmutableList());
    }

    @AssertTrue(message = "shortest must not be longer than longest")
    boolean shortestBeforeLongest() {
        return shortest().compareTo(longest()) <= 0;
    }

    @AssertTrue(message = "wrapUpLeast must not be longer than wrapUpMost")
    boolean leastBeforeMost() {
        return wrapUpLeast().compareTo(wrapUpMost()) <= 0;
    }

    @AssertTrue(message = "wrapUpLeast must not be longer than shortest")
    boolean wrapUpWithinCall() {
        return wrapUpLeast().compareTo(shortest()) <= 0;
    }

    /** {@return the policy of LIFE-10} */
    public static CallPolicy defaults() {
        return Defaults.POLICY;
    }

    /** {@return a new builder; nothing is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CallPolicy}. Not thread-safe. */
    public static final class Builder extends ImmutableCallPolicy.Builder {

        Builder() {}

        /**
         * The policy.
         *
         * @return a new policy
         * @throws dev.ssc.core.policy.InvalidPolicyException if the policy makes no sense; it names all that is wrong
         */
        @Override
        public CallPolicy build() {
            CallPolicy policy = unchecked();
            return policy.equals(defaults()) ? policy : Policies.checked(policy);
        }

        private CallPolicy unchecked() {
            return super.build();
        }
    }

    /** Not checked, so that whoever changes nothing does not wait for the validator; a test checks it. */
    private static final class Defaults {
        private static final CallPolicy POLICY = builder().unchecked();
    }
}
