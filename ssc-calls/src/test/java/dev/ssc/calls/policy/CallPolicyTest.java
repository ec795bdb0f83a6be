package dev.ssc.calls.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.subject.CallType;
import dev.ssc.core.policy.InvalidPolicyException;
import dev.ssc.core.policy.Policies;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LIFE-10")
class CallPolicyTest {

    private static int violations(CallPolicy.Builder policy) {
        return assertThrows(InvalidPolicyException.class, policy::build)
                .violations()
                .size();
    }

    @Test
    void everyNumberHasItsDefault() {
        CallPolicy policy = CallPolicy.defaults();
        assertEquals(Duration.ofMinutes(2), policy.clockSkew());
        assertEquals(3, policy.exchanges());
        assertEquals(Duration.ofMinutes(5), policy.shortest());
        assertEquals(Duration.ofHours(4), policy.longest());
        assertEquals(Duration.ofHours(48), policy.upgradeReject());
        assertEquals(Duration.ofHours(72), policy.upgradeAdvise());
        assertEquals(Duration.ofHours(336), policy.linkLife());
        assertEquals(Duration.ZERO, policy.minimumNotice());
        assertEquals(Duration.ofHours(24), policy.preCallLead());
        assertEquals(Duration.ofMinutes(15), policy.earlyStart());
        assertEquals(Duration.ofMinutes(10), policy.noShowWait());
        assertEquals(Duration.ofMinutes(5), policy.wrapUpLeast());
        assertEquals(Duration.ofMinutes(15), policy.wrapUpMost());
        assertEquals(Duration.ofMinutes(15), policy.overrun());
        assertEquals(Duration.ofMinutes(10), policy.managerWait());
        assertEquals(Duration.ofMinutes(30), policy.summaryReminder());
        assertEquals(Duration.ofHours(24), policy.summaryEscalation());
        assertEquals(ImmutableSet.of("customer_call", "customer_call_TYPE"), policy.tags());
    }

    /** The defaults are not checked when they are built. */
    @Test
    void theDefaultsMakeSense() {
        assertSame(CallPolicy.defaults(), Policies.checked(CallPolicy.defaults()));
        assertEquals(CallPolicy.defaults(), CallPolicy.builder().build());
    }

    @Test
    @Tag("CALL-SUM-3")
    void theTagsOfATypeAreASet() {
        CallPolicy policy = CallPolicy.builder()
                .addTags("call_TYPE", "call_reset_and_review", "x")
                .build();
        assertEquals(ImmutableList.of("call_reset_and_review", "x"), policy.tags(CallType.RESET_AND_REVIEW));
    }

    @Test
    void aNegativeWaitIsRefused() {
        Duration negative = Duration.ofNanos(-1);
        assertEquals(1, violations(CallPolicy.builder().noShowWait(negative)));
        assertEquals(1, violations(CallPolicy.builder().clockSkew(negative)));
        assertEquals(1, violations(CallPolicy.builder().overrun(negative)));
    }

    @Test
    void noWaitAtAllIsAWait() {
        assertEquals(
                Duration.ZERO,
                CallPolicy.builder().noShowWait(Duration.ZERO).build().noShowWait());
    }

    @Test
    void boundsMustFitTogether() {
        assertEquals(1, violations(CallPolicy.builder().wrapUpLeast(Duration.ofMinutes(6))));
        assertEquals(1, violations(CallPolicy.builder().shortest(Duration.ofMinutes(4))));
        assertEquals(1, violations(CallPolicy.builder().wrapUpMost(Duration.ofMinutes(4))));
        assertEquals(1, violations(CallPolicy.builder().shortest(Duration.ofHours(5))));
    }

    @Test
    void aViolationNamesTheValuesItIsAbout() {
        InvalidPolicyException refused = assertThrows(
                InvalidPolicyException.class,
                () -> CallPolicy.builder().wrapUpLeast(Duration.ofMinutes(20)).build());
        assertEquals(
                List.of(
                        "wrapUpLeast must not be longer than wrapUpMost",
                        "wrapUpLeast must not be longer than shortest"),
                refused.violations());
    }

    @Test
    void countsAndTagsMustMeanSomething() {
        assertEquals(1, violations(CallPolicy.builder().exchanges(0)));
        assertEquals(1, violations(CallPolicy.builder().linkLife(Duration.ZERO)));
        assertEquals(1, violations(CallPolicy.builder().tags(ImmutableSet.of("a", " "))));
    }

    @Test
    void allViolationsAreNamedAtOnce() {
        assertEquals(
                3,
                violations(CallPolicy.builder()
                        .noShowWait(Duration.ofMinutes(-1))
                        .exchanges(-1)
                        .wrapUpMost(Duration.ZERO)));
    }
}
