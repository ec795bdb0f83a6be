package dev.ssc.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ssc.core.policy.InvalidPolicyException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeskPolicyTest {

    @Test
    void thePolicyInWhichNothingIsStatedMakesSense() {
        assertEquals(DeskPolicy.defaults(), DeskPolicy.builder().build());
    }

    @Test
    void aPolicyThatMakesNoSenseIsRefusedWithAllItsViolations() {
        InvalidPolicyException nonsense = assertThrows(
                InvalidPolicyException.class,
                () -> DeskPolicy.builder()
                        .lease(Duration.ZERO)
                        .patience(Duration.ofSeconds(-1))
                        .drain(Duration.ofSeconds(-1))
                        .keep(Duration.ofHours(1))
                        .owner(" ")
                        .build());
        assertEquals(5, nonsense.violations().size());
    }
}
