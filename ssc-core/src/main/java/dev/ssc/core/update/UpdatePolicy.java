package dev.ssc.core.update;

import dev.ssc.core.policy.Policies;
import jakarta.validation.constraints.Pattern;
import org.immutables.value.Value;

/** Where updates go (UPD-2). A policy that makes no sense is refused when it is built. */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public abstract class UpdatePolicy {

    private static final String NOT_BLANK = "(?s).*\\S.*";

    UpdatePolicy() {}

    /**
     * What the weekly review is called.
     *
     * @return {@code weekly-review} unless stated
     */
    @Pattern(regexp = NOT_BLANK, message = "must not be blank")
    @Value.Default
    public String weeklyReview() {
        return "weekly-review";
    }

    /**
     * The channel of Support.
     *
     * @return {@code #support_team-chat} unless stated
     */
    @Pattern(regexp = NOT_BLANK, message = "must not be blank")
    @Value.Default
    public String supportChannel() {
        return "#support_team-chat";
    }

    /**
     * The policy of section 6.
     *
     * @return all defaults
     */
    public static UpdatePolicy defaults() {
        return Defaults.POLICY;
    }

    /**
     * A builder; nothing is required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link UpdatePolicy}. Not thread-safe. */
    public static final class Builder extends ImmutableUpdatePolicy.Builder {

        Builder() {}

        /**
         * The policy.
         *
         * @return a new policy
         * @throws dev.ssc.core.policy.InvalidPolicyException if the policy makes no sense; it names all that is wrong
         */
        @Override
        public UpdatePolicy build() {
            UpdatePolicy policy = unchecked();
            return policy.equals(defaults()) ? policy : Policies.checked(policy);
        }

        private UpdatePolicy unchecked() {
            return super.build();
        }
    }

    /** Not checked, so that whoever changes nothing does not wait for the validator; a test checks it. */
    private static final class Defaults {
        private static final UpdatePolicy POLICY = builder().unchecked();
    }
}
