package dev.ssc.core.voice;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.policy.Policies;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** From when on labels are suggested (VOICE-3). A policy that makes no sense is refused when it is built. */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public abstract class VoicePolicy {

    private static final int PRIORITY = 5;
    private static final int EFFICIENCY = 10;
    private static final int INTEREST = 2;

    VoicePolicy() {}

    /**
     * From how many customers on {@code Support Priority} is suggested.
     *
     * @return 5 unless stated
     */
    @Min(1)
    @Value.Default
    public int priorityCustomers() {
        return PRIORITY;
    }

    /**
     * From how many tickets on {@code Support Efficiency} is suggested.
     *
     * @return 10 unless stated
     */
    @Min(1)
    @Value.Default
    public int efficiencyTickets() {
        return EFFICIENCY;
    }

    /**
     * From how many tickets on {@code Support Interest} is suggested.
     *
     * @return 2 unless stated
     */
    @Min(1)
    @Value.Default
    public int interestTickets() {
        return INTEREST;
    }

    /**
     * Whether interest begins before efficiency.
     *
     * @return true if it does not begin later
     */
    @AssertTrue(message = "interestTickets must not be more than efficiencyTickets")
    public boolean interestComesFirst() {
        return interestTickets() <= efficiencyTickets();
    }

    /**
     * The labels that an impact suggests.
     *
     * @param impact the impact of an issue
     * @return the suggestions, in the order of the labels
     */
    public ImmutableList<LabelSuggestion> suggestions(Impact impact) {
        return Stream.of(SupportLabel.values())
                .filter(label -> suggests(label, impact))
                .map(label -> new LabelSuggestion(label, impact))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean suggests(SupportLabel label, Impact impact) {
        return switch (label) {
            case SUPPORT_PRIORITY -> impact.customers() >= priorityCustomers();
            case SUPPORT_EFFICIENCY -> impact.tickets() >= efficiencyTickets();
            case SUPPORT_INTEREST -> impact.tickets() >= interestTickets();
        };
    }

    /**
     * The policy of section 7.
     *
     * @return all defaults
     */
    public static VoicePolicy defaults() {
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

    /** Builds a {@link VoicePolicy}. Not thread-safe. */
    public static final class Builder extends ImmutableVoicePolicy.Builder {

        Builder() {}

        /**
         * The policy.
         *
         * @return a new policy
         * @throws dev.ssc.core.policy.InvalidPolicyException if the policy makes no sense; it names all that is wrong
         */
        @Override
        public VoicePolicy build() {
            VoicePolicy policy = unchecked();
            return policy.equals(defaults()) ? policy : Policies.checked(policy);
        }

        private VoicePolicy unchecked() {
            return super.build();
        }
    }

    /** Not checked, so that whoever changes nothing does not wait for the validator; a test checks it. */
    private static final class Defaults {
        private static final VoicePolicy POLICY = builder().unchecked();
    }
}
