package dev.ssc.adapters.gitlab.edit;

import static dev.ssc.adapters.gitlab.edit.Golden.added;
import static dev.ssc.adapters.gitlab.edit.Golden.refused;
import static dev.ssc.adapters.gitlab.edit.Golden.removed;
import static dev.ssc.adapters.gitlab.edit.Golden.unchanged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.adapters.gitlab.edit.SupportChange.Add;
import dev.ssc.adapters.gitlab.edit.SupportChange.Remove;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One test a row of the table of FORMATS, and those that its words imply. */
@Tag("ORG-11")
class StagesEditTest {

    @Nested
    class WithoutTheKey {

        @Test
        void aNewLineStandsAfterTheFirstKeysValue() {
            added("Bo Ern", "name: Fern  # green\npm: TBD\n", "name: Fern  # green\nsupport: Bo Ern\npm: TBD\n");
        }

        @Test
        void itStandsAfterTheWholeOfAListAndBeforeTheCommentsBelow() {
            added(
                    "Bo Ern",
                    "sets:\n  # who\n  - A\n  - {b: c} # last\n  # below\nname: Fern\n",
                    "sets:\n  # who\n  - A\n  - {b: c} # last\nsupport: Bo Ern\n  # below\nname: Fern\n");
        }

        @Test
        void itStandsAfterAListThatIsNotIndented() {
            added("Bo Ern", "sets:\n- A\n-\nname: Fern\n", "sets:\n- A\n-\nsupport: Bo Ern\nname: Fern\n");
        }

        @Test
        void itStandsAfterTheWholeOfAMap() {
            added(
                    "Bo Ern",
                    "a:\n  b:\n    c: d\n  e:\n\nname: Fern\n",
                    "a:\n  b:\n    c: d\n  e:\nsupport: Bo Ern\n\nname: Fern\n");
        }

        @Test
        void itStandsAfterABlockOfTextAndBeforeTheEmptyLines() {
            added(
                    "Bo Ern",
                    "body: |\n  one\n\n  # two\n\n# three\nname: Fern\n",
                    "body: |\n  one\n\n  # two\nsupport: Bo Ern\n\n# three\nname: Fern\n");
        }

        @Test
        void itStandsAfterTheEmptyLinesThatABlockOfTextKeeps() {
            added("Bo Ern", "body: |+\n  one\n\n\nname: F\n", "body: |+\n  one\n\n\nsupport: Bo Ern\nname: F\n");
            added("Bo Ern", "body: >-\nname: F\n", "body: >-\nsupport: Bo Ern\nname: F\n");
        }

        @Test
        void itStandsAfterTextOverSeveralLines() {
            added(
                    "Bo Ern",
                    "focus: many\n  words # here\nname: \"Fern\n\n  Green\"\n",
                    "focus: many\n  words # here\nsupport: Bo Ern\nname: \"Fern\n\n  Green\"\n");
            added(
                    "Bo Ern",
                    "focus: [a,\n b # c\n ] # d\nname: F\n",
                    "focus: [a,\n b # c\n ] # d\nsupport: Bo Ern\nname: F\n");
        }

        @Test
        void itStandsAfterAFirstKeyWithoutAValue() {
            added("Bo Ern", "name:  # none\npm: TBD\n", "name:  # none\nsupport: Bo Ern\npm: TBD\n");
        }

        @Test
        void inBracesItStandsInTheBraces() {
            String top = "stages: {wood: {groups: {fern: ";
            assertEdited(
                    new Add("Bo Ern"), top + "{name: Fern, pm: X}}}}", top + "{name: Fern, support: Bo Ern, pm: X}}}}");
            assertEdited(new Add("Bo"), top + "{name: Fern}}}}", top + "{name: Fern, support: Bo}}}}");
            assertEdited(new Add("Bo"), top + "{name: Fern,}}}}", top + "{name: Fern, support: Bo,}}}}");
            assertEdited(new Add("Bo"), top + "{ }}}}", top + "{support: Bo }}}}");
            assertEdited(new Add("Bo"), top + "{name: , pm: X}}}}", top + "{name: , support: Bo, pm: X}}}}");
            assertEdited(new Add("Bo"), top + "{name, pm: X}}}}", top + "{name, support: Bo, pm: X}}}}");
            assertEdited(
                    new Add("Bo"),
                    top + "{\n name: [a, b], # c\n pm: X\n}}}}\n",
                    top + "{\n name: [a, b], support: Bo, # c\n pm: X\n}}}}\n");
            assertEdited(
                    new Add("Bo"),
                    "{\"stages\":{\"wood\":{\"groups\":{\"fern\":{\"name\":\"F\"}}}}}",
                    "{\"stages\":{\"wood\":{\"groups\":{\"fern\":{\"name\":\"F\", support: Bo}}}}}");
        }

        @Test
        void nobodyCanBeRemoved() {
            assertEquals(
                    OptionalInt.of(9), refused(new Remove("Bo"), "name: Fern\n").line());
        }

        @Test
        void aGroupWithoutKeysOrWithMergedOnesIsRefused() {
            refused(new Add("Bo"), "# nothing\n");
            refused(new Add("Bo"), "a: &a {support: X}\n<<: *a\n");
        }
    }

    @Nested
    class WithNobody {

        @ParameterizedTest
        @ValueSource(strings = {"~", "null", "''", "\"\"", "TBD", "tbd", "'TBH'", "TBD (EMEA)", "\" \"", "tbd, TBH"})
        void theValueIsReplacedAndTheCommentStays(String placeholder) {
            added(
                    "Bo Ern",
                    "support: " + placeholder + "  \t# who?\nname: F\n",
                    "support: Bo Ern  \t# who?\nname: F\n");
        }

        @Test
        void nothingAtAllIsFilledBehindTheColon() {
            added("Bo Ern", "support:\nname: F\n", "support: Bo Ern\nname: F\n");
            added("Bo Ern", "support:  # who?\nname: F\n", "support: Bo Ern  # who?\nname: F\n");
            added("Bo Ern", "support:  \n  # who?\nname: F\n", "support: Bo Ern  \n  # who?\nname: F\n");
        }

        @Test
        void inBracesToo() {
            String top = "stages: {wood: {groups: {fern: ";
            assertEdited(new Add("B [x]"), top + "{support: TBD , a: b}}}}", top + "{support: \"B [x]\" , a: b}}}}");
            assertEdited(new Add("Bo"), top + "{support: , a: b}}}}", top + "{support: Bo , a: b}}}}");
            assertEdited(new Add("Bo"), top + "{support, a: b}}}}", top + "{support: Bo, a: b}}}}");
            assertEdited(new Add("Bo"), top + "{support: }}}}", top + "{support: Bo }}}}");
            assertEdited(new Add("Bo"), top + "{\"support\":null}}}}", top + "{\"support\":Bo}}}}");
            assertEdited(new Add("Bo"), top + "{\"support\":}}}}", top + "{\"support\": Bo}}}}");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "~", "''", "TBD", "[]", "[TBD]", "\n- TBD", "\n- ", "[~, tbh]"})
        void nobodyCanBeRemoved(String value) {
            refused(new Remove("Bo"), "name: F\nsupport: " + value + "\n");
            refused(new Remove("TBD"), "name: F\nsupport: " + value + "\n");
            refused(new Remove(""), "name: F\nsupport: " + value + "\n");
        }
    }

    @Nested
    class WithOneScalar {

        @Test
        void aSecondNameMakesAListBelowTheKeyAndTheCommentStaysOnItsLine() {
            added("Bo Ern", "support: Ana Ulm\nname: F\n", "support:\n  - Ana Ulm\n  - Bo Ern\nname: F\n");
            added(
                    "Bo Ern",
                    "support:   Ana Ulm (EMEA)  # c \nname: F\n",
                    "support:  # c \n  - Ana Ulm (EMEA)\n  - Bo Ern\nname: F\n");
            added("Bo Ern", "support: Ana Ulm \t\n", "support: \t\n  - Ana Ulm\n  - Bo Ern\n");
        }

        @Test
        void theFirstNameKeepsItsQuotes() {
            added("Bo", "support: 'O''Dea'\n", "support:\n  - 'O''Dea'\n  - Bo\n");
            added(
                    "Bo",
                    "support: \"A \\\"x\\\" \\u00dc\" # c\n",
                    "support: # c\n  - \"A \\\"x\\\" \\u00dc\"\n  - Bo\n");
            added("Bo", "\"support\" : Ana\n", "\"support\" :\n  - Ana\n  - Bo\n");
        }

        @Test
        void aValueOnALineOfItsOwnBecomesTheFirstItemThere() {
            added("Bo", "support: # c\n     Ana # d\nname: F\n", "support: # c\n  - Ana # d\n  - Bo\nname: F\n");
        }

        @Test
        void aNameOverTwoLinesIsWrittenOnOne() {
            added("Bo", "support: Ana\n  Ulm # c\nname: F\n", "support: # c\n  - Ana Ulm\n  - Bo\nname: F\n");
            added("Bo", "support: 'Ana\n  O''Dea'\n", "support:\n  - 'Ana O''Dea'\n  - Bo\n");
            added("Bo", "support: \"Ana\n  \\\"Ulm\"\n", "support:\n  - \"Ana \\\"Ulm\"\n  - Bo\n");
        }

        @Test
        void twoPeopleInOneScalarBecomeItemsOfTheirOwn() {
            added("Bo", "support: Ana (EMEA), Ulf # c\n", "support: # c\n  - Ana (EMEA)\n  - Ulf\n  - Bo\n");
            added("Bo", "support: Ana / Ulf\n", "support:\n  - Ana\n  - Ulf\n  - Bo\n");
            added("Bo", "support: 'O''Dea, Ulf'\n", "support:\n  - 'O''Dea'\n  - 'Ulf'\n  - Bo\n");
            added("Bo", "support: \"Ana \\\"x\\\",Ulf\"\n", "support:\n  - \"Ana \\\"x\\\"\"\n  - \"Ulf\"\n  - Bo\n");
            added("Bo", "support: Ana, - Ulf\n", "support:\n  - Ana\n  - \"- Ulf\"\n  - Bo\n");
            added("Bo", "support: Ana, TBD\n", "support:\n  - Ana\n  - Bo\n");
            added("Bo", "support: Ana,\n", "support:\n  - Ana\n  - Bo\n");
        }

        @Test
        void inBracesTheListStandsInBrackets() {
            String top = "stages: {wood: {groups: {fern: ";
            assertEdited(new Add("Bo"), top + "{support: Ana , a: b}}}}", top + "{support: [Ana, Bo] , a: b}}}}");
            assertEdited(new Add("Bo"), top + "{\"support\":\"Ana\"}}}}", top + "{\"support\":[\"Ana\", Bo]}}}}");
            assertEdited(new Add("Bo"), top + "{support: Ana / Ulf}}}}", top + "{support: [Ana, Ulf, Bo]}}}}");
            assertEdited(new Add("Bo"), top + "{support: 'Ana, Ulf'}}}}", top + "{support: ['Ana', 'Ulf', Bo]}}}}");
            assertEdited(new Remove("Ana"), top + "{support: Ana, a: b}}}}", top + "{support: TBD, a: b}}}}");
            assertEdited(new Remove("Ana"), top + "{support: 'Ana, Ulf, X'}}}}", top + "{support: 'Ulf, X'}}}}");
        }

        @Test
        void theOnlyNameBecomesAPlaceholder() {
            removed("Ana", "support: Ana  # c\nname: F\n", "support: TBD  # c\nname: F\n");
            removed("Ana", "support: \"Ana (EMEA)\"\n", "support: TBD\n");
            removed("Ana (AMER)", "support: Ana (Acting)\n", "support: TBD\n");
            removed("Ana", "support: Ana, Ana\n", "support: TBD\n");
            removed("Ana", "support: Ana,\n", "support: TBD\n");
            removed("O'Dea", "support: 'O''Dea'\n", "support: TBD\n");
        }

        @Test
        void theRestKeepsItsSeparatorAndItsQuotes() {
            removed("Ana", "support: Ana, Ulf\n", "support: Ulf\n");
            removed("Ulf", "support: Ana / Ulf # c\n", "support: Ana # c\n");
            removed("Ulf", "support: Ana / Ulf (EMEA) / Wim\n", "support: Ana / Wim\n");
            removed("Ana", "support: Ana ,  Ulf,Wim\n", "support: Ulf,Wim\n");
            removed("Wim", "support: Ana ,  Ulf,Wim\n", "support: Ana ,  Ulf\n");
            removed("Ana", "support: 'Ana, O''Dea'\n", "support: 'O''Dea'\n");
            removed("Ana", "support: Ana, - Ulf\n", "support: \"- Ulf\"\n");
            removed("Ana", "support: Ana, TBD\n", "support: TBD\n");
        }
    }

    @Nested
    class WithABlockList {

        @Test
        void aNewLineStandsAfterTheLastItem() {
            added(
                    "Bo",
                    "support:\n  - Ana # a\n  # more\n  - Ulf # u\n  # below\nname: F\n",
                    "support:\n  - Ana # a\n  # more\n  - Ulf # u\n  - Bo\n  # below\nname: F\n");
            added("Bo", "support: # s\n- Ana\nname: F\n", "support: # s\n- Ana\n- Bo\nname: F\n");
            added("Bo", "support:\n    -   Ana\n", "support:\n    -   Ana\n    - Bo\n");
            added("Bo", "support:\n  - Ana\n    Ulm\n", "support:\n  - Ana\n    Ulm\n  - Bo\n");
            added("Bo", "support:\n  - Ana, Ulf\n", "support:\n  - Ana, Ulf\n  - Bo\n");
            added("Bo", "support:\n  - x: y\n    z:\n", "support:\n  - x: y\n    z:\n  - Bo\n");
        }

        @Test
        void theFirstPlaceholderIsReplaced() {
            added("Bo", "support:\n  - Ana\n  - tbd # a\n  - TBD\n", "support:\n  - Ana\n  - Bo # a\n  - TBD\n");
            added("Bo", "support:\n  -\n  - Ana\n", "support:\n  - Bo\n  - Ana\n");
            added("Bo", "support:\n  -   # who\n", "support:\n  - Bo   # who\n");
            added("Bo", "support:\n- ''\n- ~\n", "support:\n- Bo\n- ~\n");
        }

        @Test
        void theLineOfTheItemGoesAndCommentsBetweenItemsStay() {
            removed(
                    "Ulf",
                    "support:\n  # a\n  - Ana\n  # u\n  - Ulf (EMEA) # mine\n  # w\n  - Wim\n",
                    "support:\n  # a\n  - Ana\n  # u\n  # w\n  - Wim\n");
            removed("Ana", "support:\n- Ana\n- Ulf\n", "support:\n- Ulf\n");
            removed("Ulf", "support:\n- Ana\n- 'Ulf'\nname: F\n", "support:\n- Ana\nname: F\n");
            removed("Ana Ulm", "support:\n  - Ana\n    Ulm\n  - Ulf\n", "support:\n  - Ulf\n");
            removed("Ana", "support:\n  - Ana\n  - TBD\n", "support:\n  - TBD\n");
            removed("Ana", "support:\n  -\n    # why\n    Ana\n  - Ulf\n", "support:\n  - Ulf\n");
        }

        @Test
        void theOnlyItemBecomesAPlaceholderInItsPlace() {
            removed("Ana", "support: # s\n  -  Ana # a\n", "support: # s\n  -  TBD # a\n");
            removed("Ana", "support:\n  - Ana\n  - Ana (EMEA)\n", "support:\n  - TBD\n");
        }

        @Test
        void somebodyNamedTwiceIsRemovedTwice() {
            removed("Ana", "support:\n  - Ana\n  - Ulf\n  - 'Ana (EMEA)'\n", "support:\n  - Ulf\n");
        }

        @Test
        void anItemWithTwoPeopleKeepsTheOther() {
            removed("Ana", "support:\n  - Ana, Ulf # c\n  - Wim\n", "support:\n  - Ulf # c\n  - Wim\n");
            removed("Ulf", "support:\n  - \"Ana / Ulf\"\n", "support:\n  - \"Ana\"\n");
        }

        @Test
        void anAliasInTheListIsAnItemLikeOthers() {
            removed("Ana", "pm: &ana Ana\nsupport:\n  - *ana\n  - Ulf\n", "pm: &ana Ana\nsupport:\n  - Ulf\n");
            refused(new Remove("Ana"), "support:\n  - &ana Ana\n  - Ulf\nx: *ana\n");
            unchanged("Ana", "pm: &ana Ana\nsupport:\n  - *ana\n");
        }
    }

    @Nested
    class WithAFlowList {

        @Test
        void theNewNameStandsAfterTheLast() {
            added("Bo", "support: []  # c\n", "support: [Bo]  # c\n");
            added("Bo", "support: [Ana]\n", "support: [Ana, Bo]\n");
            added("Bo", "support: [ Ana, 'Ulf' ]\n", "support: [ Ana, 'Ulf', Bo ]\n");
            added("Bo", "support: [Ana, Ulf,]\n", "support: [Ana, Ulf, Bo,]\n");
            added(
                    "Bo",
                    "support: [\n    Ana, # a\n    Ulf # u\n  ]\n",
                    "support: [\n    Ana, # a\n    Ulf, Bo # u\n  ]\n");
            added("B {x}", "support: [Ana]\n", "support: [Ana, \"B {x}\"]\n");
            added("Bo", "support: [a: b]\n", "support: [a: b, Bo]\n");
        }

        @Test
        void theFirstPlaceholderIsReplaced() {
            added("Bo", "support: [Ana, TBD]\n", "support: [Ana, Bo]\n");
            added("Bo", "support: [TBD, Ana, tbd]\n", "support: [Bo, Ana, tbd]\n");
            added("Bo", "support: [~]\n", "support: [Bo]\n");
        }

        @Test
        void theItemGoesWithOneComma() {
            removed("Ana", "support: [Ana, Ulf, Wim]\n", "support: [Ulf, Wim]\n");
            removed("Ulf", "support: [Ana, Ulf, Wim]\n", "support: [Ana, Wim]\n");
            removed("Wim", "support: [Ana, Ulf, Wim]\n", "support: [Ana, Ulf]\n");
            removed("Wim", "support: [Ana, Ulf, Wim,]\n", "support: [Ana, Ulf,]\n");
            removed("Ulf", "support: [ Ana , \"Ulf (EMEA)\" ]\n", "support: [ Ana ]\n");
            removed("Ana", "support: [Ana, TBD]\n", "support: [TBD]\n");
            removed("Ana", "support: [\"Ana, Ulf\", Wim]\n", "support: [\"Ulf\", Wim]\n");
        }

        @Test
        void theOnlyItemBecomesAPlaceholder() {
            removed("Ana", "support: [ 'Ana' ]\n", "support: [ TBD ]\n");
            removed("Ana", "support: [Ana,]\n", "support: [TBD,]\n");
            removed("Ana", "support: [Ana, Ana]\n", "support: [TBD]\n");
        }

        @Test
        void overSeveralLinesItsLineGoesIfNothingElseStandsThere() {
            removed("Ulf", "support: [\n  Ana,\n  Ulf,\n  Wim\n  ]\n", "support: [\n  Ana,\n  Wim\n  ]\n");
            removed("Wim", "support: [\n  Ana, # a, b\n  Wim\n  ]\n", "support: [\n  Ana # a, b\n  ]\n");
            removed("Wim", "support: [\n  Ana,\n  Wim,\n  ]\n", "support: [\n  Ana,\n  ]\n");
            removed("Ana", "support: [ Ana\n  , Ulf\n  , Wim ]\n", "support: [\n   Ulf\n  , Wim ]\n");
            removed("Ulf", "support: [ Ana\n  , Ulf\n  , Wim ]\n", "support: [ Ana\n  , Wim ]\n");
            removed("Ulf", "support: [Ana, Ulf,\n  Wim]\n", "support: [Ana,\n  Wim]\n");
        }

        @Test
        void commentsInTheListStay() {
            removed(
                    "Ulf",
                    "support: [\n  Ana, # a\n  Ulf, # u\n  Wim\n  ]\n",
                    "support: [\n  Ana, # a\n   # u\n  Wim\n  ]\n");
            removed("Ulf", "support: [ # l\n  Ana, Ulf # u\n  ]\n", "support: [ # l\n  Ana # u\n  ]\n");
        }
    }

    @Nested
    class ThatAreThere {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Ana Ulm",
                    "'Ana Ulm (EMEA)'",
                    "Bo / Ana Ulm",
                    "[TBD, Ana Ulm]",
                    "\n  - TBD\n  - \"Bo, Ana Ulm\""
                })
        void addingThemAgainChangesNothing(String value) {
            assertTrue(
                    unchanged("Ana Ulm", "support: " + value + "\n").sentence().contains("Ana Ulm"));
            unchanged("Ana Ulm (AMER)", "support: " + value + "\n");
        }

        @Test
        void anotherSpellingIsAnotherPerson() {
            added("ana ulm", "support: [Ana Ulm]\n", "support: [Ana Ulm, ana ulm]\n");
            refused(new Remove("ana ulm"), "support: [Ana Ulm]\n");
        }
    }

    @Nested
    class ThatCannotBeEdited {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "*ana",
                    "&x Ana",
                    "!!str Ana",
                    "|\n  Ana",
                    ">-\n  Ana",
                    "&x [Ana]",
                    "!!seq [Ana]",
                    "&x",
                    "{a: b}",
                    "12",
                    "true"
                })
        void aValueOfASpecialFormIsRefusedWithItsLine(String value) {
            String group = "pm: &ana Ana\nsupport: " + value + "\n";

            assertEquals(OptionalInt.of(11), refused(new Add("Bo"), group).line());
            assertEquals(OptionalInt.of(11), refused(new Remove("Ana"), group).line());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "  ",
                    "\u00a0",
                    "TBD",
                    "tbh (EMEA)",
                    "(EMEA)",
                    "Bo\nErn",
                    "Bo\r",
                    "Bo\u2028Ern",
                    "Bo, Ern",
                    "Bo,",
                    "Bo / Ern"
                })
        void aNameThatIsNotOneNameIsRefused(String name) {
            refused(new Add(name), "support: Ana\n");
        }

        @Test
        void aNameThatIsNotThereIsRefusedAndThoseWhoAreAreNamed() {
            String sentence = refused(new Remove("Bo"), "support: [Ana, Ulf]\n").sentence();

            assertTrue(
                    sentence.contains("\"Ana\"") && sentence.contains("\"Ulf\"") && sentence.contains("Bo"), sentence);
            refused(new Remove("Ana, Ulf"), "support: Ana, Ulf\n");
        }
    }

    static void assertEdited(SupportChange change, String before, String after) {
        assertEquals(new EditResult.Edited(after), StagesEdit.of(before, "fern", change));
    }
}
