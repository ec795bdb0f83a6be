package dev.ssc.core.asking;

import dev.ssc.core.policy.Policies;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.immutables.value.Value;

/** Where requests for counterparts are made known (COV-4). */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public abstract class AskPolicy {

    AskPolicy() {}

    /** {@return how far before the last event a command may be dated; {@code clock-skew}, 2 minutes (LIFE-7)} */
    @DurationMin(nanos = 0, message = "must be zero or more")
    @Value.Default
    public Duration clockSkew() {
        return Duration.ofMinutes(2);
    }

    /** {@return the project in which the issue is opened} */
    @NotBlank
    @Value.Default
    public String project() {
        return "support-stable-counterpart";
    }

    /** {@return the chat channel of the support team} */
    @NotBlank
    @Value.Default
    public String supportChannel() {
        return "support_team-chat";
    }

    /** {@return the chat channel of the counterparts} */
    @NotBlank
    @Value.Default
    public String counterpartsChannel() {
        return "spt_stable-counterparts";
    }

    /** {@return the policy of the rules as they are written} */
    public static AskPolicy defaults() {
        return Defaults.POLICY;
    }

    /** {@return a new builder; nothing is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AskPolicy}. Not thread-safe. */
    public static final class Builder extends ImmutableAskPolicy.Builder {

        Builder() {}

        /**
         * The policy.
         *
         * @return a new policy
         * @throws dev.ssc.core.policy.InvalidPolicyException if the policy makes no sense; it names all that is wrong
         */
        @Override
        public AskPolicy build() {
            AskPolicy policy = unchecked();
            return policy.equals(defaults()) ? policy : Policies.checked(policy);
        }

        private AskPolicy unchecked() {
            return super.build();
        }
    }

    /** Not checked, so that whoever changes nothing does not wait for the validator; a test checks it. */
    private static final class Defaults {
        private static final AskPolicy POLICY = builder().unchecked();
    }
}
