package dev.ssc.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssc.core.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ties rules and tests together: every rule has a test that names it, and the page of rules says which. */
class RulesTest {

    @Test
    void everyRuleHasATestThatNamesIt() {
        TaggedTests tests = TaggedTests.inThisProject();
        List<String> untested = RulePage.rules().stream()
                .map(Rule::id)
                .filter(id -> tests.of(id).isEmpty())
                .toList();
        assertEquals(List.of(), untested, "rules without a test: tag one with @Tag(\"ID\")");
    }

    @Test
    void everyTagNamesARule() {
        List<String> known = RulePage.rules().stream().map(Rule::id).toList();
        List<String> unknown = TaggedTests.inThisProject().rules().stream()
                .filter(id -> !known.contains(id))
                .toList();
        assertEquals(List.of(), unknown, "tags that name no rule of the code");
    }

    @Test
    void thePageOfRulesIsWhatTheCodeSays() {
        GeneratedPage.of("docs/rules.md").mustBe(RulePage.of(RulePage.rules(), TaggedTests.inThisProject()));
    }
}
