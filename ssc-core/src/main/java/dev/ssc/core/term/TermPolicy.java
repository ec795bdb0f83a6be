package dev.ssc.core.term;

import dev.ssc.core.policy.Policies;
import dev.ssc.core.relationship.IntroductionWindow;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.immutables.value.Value;

/**
 * The numbers and places of a term. A term keeps the policy it began with (LIFE-8). A policy that makes no sense is
 * refused when it is built, with all its violations.
 */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public abstract class TermPolicy {

    TermPolicy() {}

    /** {@return how far before the last event a command may be dated; {@code clock-skew}, 2 minutes (LIFE-7)} */
    @DurationMin(nanos = 0, message = "must be zero or more")
    @Value.Default
    public Duration clockSkew() {
        return Duration.ofMinutes(2);
    }

    /** {@return of how many days an absence is at most before it puts the seat at risk; 28 (TERM-5)} */
    @Min(0)
    @Value.Default
    public int asideDays() {
        return 28;
    }

    /** {@return of how many days an absence is at least for which the manager stands in at once; 14 (TERM-6)} */
    @Min(0)
    @Value.Default
    public int backfillDays() {
        return 14;
    }

    /** {@return how long working hours must meet on one day for a coffee chat; 30 minutes (REL-1)} */
    @DurationMin(nanos = 0, inclusive = false, message = "must be more than zero")
    @Value.Default
    public Duration introductionOverlap() {
        return Duration.ofMinutes(30);
    }

    /** {@return on how many days after approval to look for a common time; 14 (REL-1)} */
    @Min(1)
    @Value.Default
    public int introductionDays() {
        return 14;
    }

    /** {@return the project in which onboarding issues are opened (TERM-1)} */
    @NotBlank
    @Value.Default
    public String onboardingProject() {
        return "support-training";
    }

    /** {@return the template of an onboarding issue (TERM-1)} */
    @NotBlank
    @Value.Default
    public String onboardingTemplate() {
        return "SSC Onboarding";
    }

    /** {@return where to look for a common time of two people} */
    public IntroductionWindow introductionWindow() {
        return new IntroductionWindow(introductionOverlap(), introductionDays());
    }

    /** {@return the policy of the rules as they are written} */
    public static TermPolicy defaults() {
        return Defaults.POLICY;
    }

    /** {@return a new builder; nothing is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TermPolicy}. Not thread-safe. */
    public static final class Builder extends ImmutableTermPolicy.Builder {

        Builder() {}

        /**
         * The policy.
         *
         * @return a new policy
         * @throws dev.ssc.core.policy.InvalidPolicyException if the policy makes no sense; it names all that is wrong
         */
        @Override
        public TermPolicy build() {
            TermPolicy policy = unchecked();
            return policy.equals(defaults()) ? policy : Policies.checked(policy);
        }

        private TermPolicy unchecked() {
            return super.build();
        }
    }

    /** Not checked, so that whoever changes nothing does not wait for the validator; a test checks it. */
    private static final class Defaults {
        private static final TermPolicy POLICY = builder().unchecked();
    }
}
