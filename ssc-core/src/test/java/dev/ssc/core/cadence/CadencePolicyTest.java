package dev.ssc.core.cadence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.core.policy.InvalidPolicyException;
import dev.ssc.core.rhythm.CadenceRule;
import dev.ssc.core.rhythm.Every;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CadencePolicyTest {

    @Test
    @Tag("CAD-6")
    void shortPeriodsHaveFewerGraceDays() {
        CadencePolicy policy = CadencePolicy.defaults();

        assertEquals(1, policy.graceDays(Every.WEEK));
        assertEquals(7, policy.graceDays(Every.MONTH));
        assertEquals(7, policy.graceDays(Every.QUARTER));
        assertEquals(1, CadencePolicy.builder().shortBelowDays(29).build().graceDays(Every.MONTH));
    }

    @Test
    @Tag("CAD-11")
    void aPolicyThatMakesNoSenseIsRefusedWithAllItsViolations() {
        InvalidPolicyException refused = assertThrows(
                InvalidPolicyException.class,
                () -> CadencePolicy.builder()
                        .graceDays(0)
                        .clockSkew(Duration.ofSeconds(-1))
                        .sectionMonths(2)
                        .build());

        assertEquals(3, refused.violations().size());
    }

    @Test
    @Tag("CAD-4")
    void periodsAreWrittenAsIso8601WritesThem() {
        assertEquals(
                List.of("P1W", "P1M", "P3M"),
                Stream.of(Every.values()).map(Every::iso).toList());
        assertEquals(Optional.of(Every.WEEK), Every.ofIso("P1W"));
        assertEquals(Optional.empty(), Every.ofIso("P2M"));
    }

    @Test
    @Tag("CAD-12")
    void thereAreTwelveRules() {
        assertEquals(12, CadenceRule.values().length);
        assertTrue(
                Stream.of(CadenceRule.values()).allMatch(rule -> rule.source().endsWith("D")));
    }
}
