package dev.ssc.runtime.errand;

import com.google.common.hash.Hashing;
import dev.ssc.core.policy.Policies;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.immutables.value.Value;

/** How often, how long, and after which waits an errand that failed is tried again. */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public abstract class RetryPolicy {

    private static final double SCALE = 1L << 32;
    private static final long MOST_DAYS = 3_653;

    RetryPolicy() {}

    /** {@return the wait after the first failure; 1 second unless stated. Each further one doubles it} */
    @DurationMin(nanos = 1, message = "must be more than zero")
    @DurationMax(days = MOST_DAYS, message = "must be ten years or less")
    @Value.Default
    public Duration first() {
        return Duration.ofSeconds(1);
    }

    /** {@return the longest wait, unless the other side asks for a longer one; 5 minutes unless stated} */
    @DurationMax(days = MOST_DAYS, message = "must be ten years or less")
    @Value.Default
    public Duration longest() {
        return Duration.ofMinutes(5);
    }

    /** {@return how long after the first try the last one may be; 24 hours unless stated} */
    @DurationMin(nanos = 0, message = "must be zero or more")
    @DurationMax(days = MOST_DAYS, message = "must be ten years or less")
    @Value.Default
    public Duration budget() {
        return Duration.ofHours(24);
    }

    /** {@return how often an errand is tried at most; 300 times unless stated} */
    @Min(1)
    @Value.Default
    public int tries() {
        return 300;
    }

    /** {@return whether the longest wait is not shorter than the first} */
    @AssertTrue(message = "longest must not be shorter than first")
    boolean longestIsNotShorterThanFirst() {
        return longest().compareTo(first()) >= 0;
    }

    /**
     * When an errand that has just failed is tried again: after a wait that doubles with every try, and is then made
     * longer by up to a half (by errand and try, so that those who failed together do not come back together). A time
     * that the other side named is never shortened.
     *
     * @param errand the errand, its last try counted
     * @param now when it failed
     * @param named how long the other side wants to be left alone, if it said so
     * @return the time of the next try; empty if the budget is spent
     */
    public Optional<Instant> next(Errand errand, Instant now, Optional<Duration> named) {
        Duration wait = wait(errand.tries());
        Duration least = named.filter(asked -> asked.compareTo(wait) > 0).orElse(wait);
        Duration spent = Duration.between(errand.firstTry().orElse(now), now);
        Duration left = budget().minus(spent).minus(jitter(errand, wait));
        return errand.tries() >= tries() || least.compareTo(left) > 0
                ? Optional.empty()
                : Optional.of(now.plus(least).plus(jitter(errand, wait)));
    }

    private Duration wait(int tries) {
        Duration wait = first();
        for (int doubled = 1; doubled < tries && wait.compareTo(longest()) < 0; doubled++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longest()) < 0 ? wait : longest();
    }

    private static Duration jitter(Errand errand, Duration wait) {
        int hash = Hashing.murmur3_32_fixed()
                .hashString(errand.id() + "#" + errand.tries(), StandardCharsets.UTF_8)
                .asInt();
        double share = Integer.toUnsignedLong(hash) / SCALE / 2;
        return Duration.ofMillis((long) (wait.toMillis() * share));
    }

    /** {@return the policy in which nothing is stated} */
    public static RetryPolicy defaults() {
        // Not checked, so that whoever changes nothing does not wait for the validator; a test checks it.
        return builder().unchecked();
    }

    /** {@return a new builder; nothing is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RetryPolicy}. Not thread-safe. */
    public static final class Builder extends ImmutableRetryPolicy.Builder {

        Builder() {}

        /**
         * The policy.
         *
         * @return a new policy
         * @throws dev.ssc.core.policy.InvalidPolicyException if the policy makes no sense
         */
        @Override
        public RetryPolicy build() {
            return Policies.checked(unchecked());
        }

        private RetryPolicy unchecked() {
            return super.build();
        }
    }
}
