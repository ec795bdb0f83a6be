package dev.ssc.runtime.errand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.policy.InvalidPolicyException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final RetryPolicy POLICY = RetryPolicy.defaults();

    private static Errand tried(String id, int tries) {
        return Errand.asked(id, "call/c1", Request.of("chat.tell").build(), NINE)
                .change()
                .tries(tries)
                .firstTry(NINE)
                .build();
    }

    private static Duration wait(Errand errand, Optional<Duration> named) {
        return Duration.between(NINE, POLICY.next(errand, NINE, named).orElseThrow());
    }

    private static void assertBetween(Duration least, Duration most, Duration wait) {
        assertTrue(wait.compareTo(least) >= 0 && wait.compareTo(most) <= 0, () -> "waits " + wait);
    }

    @Test
    void theWaitDoublesUpToTheLongestAndGrowsByUpToAHalf() {
        assertBetween(Duration.ofSeconds(1), Duration.ofMillis(1500), wait(tried("a", 1), Optional.empty()));
        assertBetween(Duration.ofSeconds(2), Duration.ofSeconds(3), wait(tried("a", 2), Optional.empty()));
        assertBetween(Duration.ofSeconds(64), Duration.ofSeconds(96), wait(tried("a", 7), Optional.empty()));
        assertBetween(Duration.ofMinutes(5), Duration.ofSeconds(450), wait(tried("a", 10), Optional.empty()));
        assertBetween(Duration.ofMinutes(5), Duration.ofSeconds(450), wait(tried("a", 299), Optional.empty()));
    }

    @Test
    void thoseWhoFailedTogetherDoNotComeBackTogether() {
        assertNotEquals(wait(tried("a", 5), Optional.empty()), wait(tried("b", 5), Optional.empty()));
    }

    @Test
    void aTimeThatTheOtherSideNamedIsNeverShortened() {
        Duration hour = Duration.ofHours(1);
        assertBetween(hour, hour.plusMillis(500), wait(tried("a", 1), Optional.of(hour)));
        assertBetween(
                Duration.ofSeconds(64),
                Duration.ofSeconds(96),
                wait(tried("a", 7), Optional.of(Duration.ofSeconds(3))));
    }

    @Test
    void theBudgetEndsByTriesAndByTime() {
        assertTrue(POLICY.next(tried("a", 299), NINE, Optional.empty()).isPresent());
        assertFalse(POLICY.next(tried("a", 300), NINE, Optional.empty()).isPresent());
        assertFalse(POLICY.next(tried("a", 1), NINE.plus(Duration.ofHours(24)), Optional.empty())
                .isPresent());
        assertFalse(POLICY.next(tried("a", 1), NINE, Optional.of(Duration.ofHours(25)))
                .isPresent());
    }

    @Test
    void thePolicyInWhichNothingIsStatedMakesSense() {
        assertEquals(POLICY, RetryPolicy.builder().build());
    }

    @Test
    void aPolicyThatMakesNoSenseIsRefusedWithAllItsViolations() {
        InvalidPolicyException nonsense = assertThrows(
                InvalidPolicyException.class,
                () -> RetryPolicy.builder()
                        .first(Duration.ofHours(1))
                        .tries(0)
                        .budget(Duration.ofSeconds(-1))
                        .build());
        assertEquals(3, nonsense.violations().size());
    }

    @Test
    void aTimeThatIsTooFarAwayForTheBudgetSpendsIt() {
        assertEquals(
                Optional.empty(), POLICY.next(tried("a", 1), NINE, Optional.of(Duration.ofSeconds(Long.MAX_VALUE))));
        assertEquals(Optional.empty(), POLICY.next(tried("a", 1), NINE, Optional.of(POLICY.budget())));
        assertBetween(
                Duration.ofSeconds(1),
                Duration.ofMillis(1500),
                wait(tried("a", 1), Optional.of(Duration.ofSeconds(Long.MIN_VALUE))));
    }
}
