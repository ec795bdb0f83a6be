package dev.ssc.core.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ORG-9")
class PoliciesTest {

    private static ImmutableList<String> violations(Object policy) {
        return assertThrows(InvalidPolicyException.class, () -> Policies.checked(policy))
                .violations();
    }

    @Test
    void aPolicyThatMakesSenseIsItself() {
        Waits waits = new Waits(1, 2);
        assertSame(waits, Policies.checked(waits));
    }

    @Test
    void allViolationsAreNamedAtOnceInTheOrderOfTheirProperties() {
        assertEquals(
                ImmutableList.of(
                        "the least wait is not longer than the most",
                        "least must be greater than or equal to 0, not -1",
                        "most must be greater than or equal to 0, not -2"),
                violations(new Waits(-1, -2)));
    }

    @Test
    void theMessageNamesThePolicy() {
        var refusal = assertThrows(InvalidPolicyException.class, () -> Policies.checked(new Waits(0, -1)));
        assertEquals(
                "Waits: the least wait is not longer than the most; most must be greater than or equal to 0, not -1",
                refusal.getMessage());
    }

    @Test
    void valuesWithinValuesAreChecked() {
        assertEquals(
                ImmutableList.of(
                        "tags[1].<list element> must not be blank, not  ",
                        "waits.most must be greater than or equal to 0, not -1"),
                violations(new Outer(new Waits(-1, -1), ImmutableList.of("a", " "))).stream()
                        .filter(violation -> !violation.startsWith("waits.least"))
                        .collect(ImmutableList.toImmutableList()));
    }

    @Test
    void theWordsAreEnglishWhereverTheHostIs() {
        assertEquals("tr", Locale.getDefault().getLanguage(), "the build runs the tests in Turkish");
        assertEquals(
                ImmutableList.of("least must be greater than or equal to 0, not -1"), violations(new Waits(-1, 0)));
    }

    record Waits(@Min(0) int least, @Min(0) int most) {
        @AssertTrue(message = "the least wait is not longer than the most")
        boolean inOrder() {
            return least <= most;
        }
    }

    record Outer(@Valid Waits waits, ImmutableList<@NotBlank String> tags) {}
}
