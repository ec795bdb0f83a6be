package dev.ssc.runtime;

import dev.ssc.core.change.SnapshotPolicy;
import dev.ssc.core.policy.Policies;
import dev.ssc.runtime.errand.RetryPolicy;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.immutables.value.Value;

/** How a desk does its work. The policies of lifecycles come with their first commands (LIFE-8). */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public abstract class DeskPolicy {

    DeskPolicy() {}

    /** {@return when errands that failed are tried again} */
    @Value.Default
    public RetryPolicy retry() {
        return RetryPolicy.defaults();
    }

    /** {@return how much a new snapshot of the organisation may lose (ORG-9)} */
    @Value.Default
    public SnapshotPolicy snapshot() {
        return SnapshotPolicy.defaults();
    }

    /**
     * How long one try of an errand may take, before everybody takes it that whoever tried it has crashed; 10 minutes
     * unless stated. Longer than the time limit of any adapter.
     *
     * @return the length of the lease
     */
    @DurationMin(nanos = 1, message = "must be more than zero")
    @DurationMax(days = 1, message = "must be a day or less")
    @Value.Default
    public Duration lease() {
        return Duration.ofMinutes(10);
    }

    /** {@return how long an incoming message waits for what it is about; 5 minutes unless stated} */
    @DurationMin(nanos = 0, message = "must be zero or more")
    @DurationMax(days = 366, message = "must be a year or less")
    @Value.Default
    public Duration patience() {
        return Duration.ofMinutes(5);
    }

    /**
     * How long closing goes on to do what is due, in real time; 10 seconds unless stated. What is left stays in the
     * journal; with zero all of it does.
     *
     * @return zero or more
     */
    @DurationMin(nanos = 0, message = "must be zero or more")
    @DurationMax(days = 1, message = "must be a day or less")
    @Value.Default
    public Duration drain() {
        return Duration.ofSeconds(10);
    }

    /**
     * How long the journal keeps what is over: calls, terms, requests for a seat that came to their end, errands and
     * messages; 400 days unless stated. Nothing that is open, and no to-do, is ever forgotten. Longer than anybody
     * delivers a message again, or asks about a call that was closed; listeners that archive decisions need it no
     * longer.
     *
     * @return a day to a million days
     */
    @DurationMin(days = 1, message = "must be a day or more")
    @DurationMax(days = 1_000_000, message = "must be a million days or less")
    @Value.Default
    public Duration keep() {
        return Duration.ofDays(400);
    }

    /** {@return who sees to the to-dos that belong to nobody; {@code support-managers} unless stated} */
    @NotBlank
    @Value.Default
    public String owner() {
        return "support-managers";
    }

    /** {@return the chat channel in which managers are asked; {@code support_managers} unless stated} */
    @NotBlank
    @Value.Default
    public String managerChannel() {
        return "support_managers";
    }

    /** {@return the rota of the managers who can be paged; {@code support-managers} unless stated} */
    @NotBlank
    @Value.Default
    public String managerRota() {
        return "support-managers";
    }

    /** {@return the policy in which nothing is stated} */
    public static DeskPolicy defaults() {
        // Not checked, so that whoever changes nothing does not wait for the validator; a test checks it.
        return builder().unchecked();
    }

    /** {@return a new builder; nothing is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DeskPolicy}. Not thread-safe. */
    public static final class Builder extends ImmutableDeskPolicy.Builder {

        Builder() {}

        /**
         * The policy.
         *
         * @return a new policy
         * @throws dev.ssc.core.policy.InvalidPolicyException if the policy makes no sense
         */
        @Override
        public DeskPolicy build() {
            return Policies.checked(unchecked());
        }

        private DeskPolicy unchecked() {
            return super.build();
        }
    }
}
