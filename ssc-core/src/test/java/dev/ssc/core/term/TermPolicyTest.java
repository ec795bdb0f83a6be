package dev.ssc.core.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ssc.core.policy.InvalidPolicyException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LIFE-8")
class TermPolicyTest {

    @Test
    void theDefaultsAreTheNumbersOfTheRules() {
        TermPolicy policy = TermPolicy.defaults();
        assertEquals(Duration.ofMinutes(2), policy.clockSkew());
        assertEquals(28, policy.asideDays());
        assertEquals(14, policy.backfillDays());
        assertEquals(Duration.ofMinutes(30), policy.introductionOverlap());
        assertEquals(14, policy.introductionDays());
    }

    @Test
    void aPolicyThatMakesNoSenseIsRefusedWithAllItsViolations() {
        InvalidPolicyException refused = assertThrows(
                InvalidPolicyException.class,
                () -> TermPolicy.builder()
                        .clockSkew(Duration.ofSeconds(-1))
                        .asideDays(-1)
                        .introductionOverlap(Duration.ZERO)
                        .introductionDays(0)
                        .onboardingProject("")
                        .build());
        assertEquals(5, refused.violations().size());
    }
}
