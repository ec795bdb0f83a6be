package dev.ssc.core.change;

import dev.ssc.core.policy.Policies;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/** How much a new snapshot may lose before it is refused (ORG-9). */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public abstract class SnapshotPolicy {

    SnapshotPolicy() {}

    /**
     * The share of the assignments in force that may be lost at most; 20 unless stated.
     *
     * @return a whole number of percent, from 0 to 100
     */
    @Min(0)
    @Max(100)
    @Value.Default
    public int lossInPercent() {
        return 20;
    }

    /**
     * The policy of ORG-9.
     *
     * @return 20 percent
     */
    public static SnapshotPolicy defaults() {
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

    /** Builds a {@link SnapshotPolicy}. Not thread-safe. */
    public static final class Builder extends ImmutableSnapshotPolicy.Builder {

        Builder() {}

        /**
         * The policy.
         *
         * @return a new policy
         * @throws dev.ssc.core.policy.InvalidPolicyException if the policy makes no sense; it names all that is wrong
         */
        @Override
        public SnapshotPolicy build() {
            SnapshotPolicy policy = unchecked();
            return policy.equals(defaults()) ? policy : Policies.checked(policy);
        }

        private SnapshotPolicy unchecked() {
            return super.build();
        }
    }

    /** Not checked, so that whoever changes nothing does not wait for the validator; a test checks it. */
    private static final class Defaults {
        private static final SnapshotPolicy POLICY = builder().unchecked();
    }
}
