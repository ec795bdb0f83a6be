package dev.ssc.adapters.gitlab;

import static dev.ssc.adapters.gitlab.Reads.findings;
import static dev.ssc.adapters.gitlab.Reads.function;
import static dev.ssc.adapters.gitlab.Reads.functions;
import static dev.ssc.adapters.gitlab.Reads.message;
import static dev.ssc.adapters.gitlab.Reads.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.core.reading.FunctionDraft;
import dev.ssc.core.reading.OrganisationDraft;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ORG-2")
class FunctionsFileTest {

    @Test
    void functionsAreReadAsTheyStand() {
        OrganisationDraft draft = functions("""
                # functions
                - {key: budget, section: Finance, name: Budget, contact: Ada Bell, support: TBD, frequency: 1x Qtr on budget}
                - key: sales
                  section: Sales and More
                  name: Sales
                  contact: [Ada, ~]
                  support: [Tim Vole, Pia Noble]
                  frequency: N/A
                  related: [plan, plan/optimize]
                """);
        FunctionDraft budget = draft.functions().get(0);
        FunctionDraft sales = draft.functions().get(1);

        assertEquals(ImmutableList.of(), draft.findings());
        assertEquals("2 budget", shown(budget.key()));
        assertEquals("Finance", budget.section());
        assertEquals("2 Budget", shown(budget.name()));
        assertEquals(ImmutableList.of("2 Ada Bell"), shown(budget.contacts()));
        assertEquals(ImmutableList.of("2 TBD"), shown(budget.support()));
        assertEquals("2 1x Qtr on budget", shown(budget.frequency()));
        assertEquals(ImmutableList.of(), budget.related());
        assertEquals("3 sales", shown(sales.key()));
        assertEquals(ImmutableList.of("6 Ada"), shown(sales.contacts()));
        assertEquals(ImmutableList.of("7 Tim Vole", "7 Pia Noble"), shown(sales.support()));
        assertEquals(ImmutableList.of("plan", "plan/optimize"), sales.related());
    }

    @Test
    void onlyKeyAndSectionAreRequired() {
        FunctionDraft function = function(functions("- {key: 7, section: 8}"));

        assertEquals("1 7", shown(function.key()));
        assertEquals("8", function.section());
        assertEquals(Optional.empty(), function.name());
        assertEquals(Optional.empty(), function.frequency());
        assertEquals(ImmutableList.of(), function.contacts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{key: a}|a function (key \"a\") has no usable \"section\" and is left out; fill in \"section\"",
                "{section: S}|a function (section \"S\") has no usable \"key\" and is left out; fill in \"key\"",
                "{key: \"\", section: S}|a function (section \"S\") has no usable \"key\" and is left out; fill in \"key\"",
                "{name: N}|a function has no usable \"key\" and \"section\" and is left out; fill in \"key\" and \"section\"",
                "text|a function is a text, \"text\" and is left out; write a map for it"
            })
    void aFunctionWithoutKeyOrSectionIsLeftOut(String entry, String words) {
        OrganisationDraft draft = functions("- {key: b, section: S}\n- " + entry);

        assertEquals(ImmutableList.of("error ORG-2 functions.yml:2"), findings(draft));
        assertEquals(words, message(draft));
        assertEquals("1 b", shown(function(draft).key()));
    }

    @Test
    void aKeyIsUniqueInItsSection() {
        OrganisationDraft draft =
                functions("- {key: a, section: S}\n- {key: a, section: T}\n- {key: a, section: S, name: Again}");

        assertEquals(ImmutableList.of("error ORG-2 functions.yml:3"), findings(draft));
        assertEquals(
                "a function (key \"a\", section \"S\") stands here a second time and is left out;"
                        + " give each a key of its own",
                message(draft));
        assertEquals(2, draft.functions().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: [a]",
                "name: {a: b}",
                "contact: 12",
                "contact: {a: b}",
                "support: true",
                "support: [[Ana]]",
                "frequency: [weekly]",
                "related: plan",
                "related: [{a: b}]"
            })
    void anotherTypeIsAnErrorAndCountsAsAbsent(String field) {
        OrganisationDraft draft = functions("- key: a\n  section: S\n  " + field);
        FunctionDraft function = function(draft);

        assertEquals(ImmutableList.of("error ORG-2 functions.yml:3"), findings(draft));
        assertTrue(message(draft).contains(" of a function (key \"a\", section \"S\") is a "), message(draft));
        assertEquals(Optional.empty(), function.name());
        assertEquals(ImmutableList.of(), function.contacts());
        assertEquals(ImmutableList.of(), function.support());
        assertEquals(ImmutableList.of(), function.related());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "# none"})
    void anEmptyFileHasNoFunctions(String yaml) {
        assertEquals(ImmutableList.of(), functions(yaml).functions());
        assertEquals(ImmutableList.of(), functions(yaml).findings());
    }

    @Test
    void aMapIsUnusable() {
        assertThrows(UnusableFileException.class, () -> functions("a: {key: a}"));
    }
}
