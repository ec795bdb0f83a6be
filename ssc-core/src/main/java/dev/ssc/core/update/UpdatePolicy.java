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

    /** Refuses a policy that makes no sense. */
    @Value.Check
    void check() {
        Policies.checked(this);
    }

    /**
     * The policy of section 6.
     *
     * @return all defaults
     */
    public static UpdatePolicy defaults() {
        return builder().build();
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
    }
}
