package dev.ssc.adapters.gitlab.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.adapters.gitlab.edit.EditResult.Edited;
import dev.ssc.adapters.gitlab.edit.EditResult.Refused;
import dev.ssc.adapters.gitlab.edit.SupportChange.Add;
import dev.ssc.adapters.gitlab.edit.SupportChange.Remove;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the whole file has to do with an edit: its line ends, its encoding, its groups, its faults. */
@Tag("ORG-11")
class StagesEditFileTest {

    private static final String FERN = "stages:\n  wood:\n    groups:\n      fern:\n        ";
    private static final String TWO_STAGES = """
            stages:
              wood:
                groups:
                  fern: {support: Ana}
              water:
                groups:
                  fern: {support: Ulf}
            """;

    @Test
    void newLinesEndLikeTheLineBeforeThem() {
        String text = (FERN + "support: Ana\n        name: F\n").replace("\n", "\r\n");

        assertEdited(
                new Add("Bo"),
                text,
                text.replace("support: Ana\r\n", "support:\r\n          - Ana\r\n          - Bo\r\n"));
        assertEdited(
                new Add("Bo"),
                FERN + "name: F\r\n        pm: X\n",
                FERN + "name: F\r\n        support: Bo\r\n        pm: X\n");
        assertEdited(
                new Add("Bo"),
                FERN + "name: F\r        pm: X\n",
                FERN + "name: F\r        support: Bo\r        pm: X\n");
    }

    @Test
    void aFileWithoutAFinalLineEndKeepsNone() {
        assertEdited(new Add("Bo"), FERN + "name: F", FERN + "name: F\n        support: Bo");
        assertEdited(new Add("Bo"), FERN + "support: A # c", FERN + "support: # c\n          - A\n          - Bo");
        assertEdited(new Add("Bo"), FERN + "support:\r\n        - A", FERN + "support:\r\n        - A\r\n        - Bo");
        assertEdited(new Remove("B"), FERN + "support:\n        - A\n        - B", FERN + "support:\n        - A");
        assertEdited(
                new Remove("B"), FERN + "support:\r\n        - A\r\n        - B", FERN + "support:\r\n        - A");
        assertEdited(
                new Remove("B"),
                FERN + "support:\n        - A\n        - B\n        - 'B'",
                FERN + "support:\n        - A");
        assertEdited(
                new Add("Bo"), FERN + "body: |\n          text", FERN + "body: |\n          text\n        support: Bo");
        assertEdited(new Add("Bo"), FERN + "support:", FERN + "support: Bo");
    }

    @Test
    void aByteOrderMarkStays() {
        byte[] before = ("\ufeff" + FERN + "support: Ana").getBytes(StandardCharsets.UTF_8);
        byte[] after = ("\ufeff" + FERN + "support: TBD").getBytes(StandardCharsets.UTF_8);

        Edited edited = assertInstanceOf(Edited.class, StagesEdit.of(before, "fern", new Remove("Ana")));

        assertArrayEquals(after, edited.bytes());
        assertEdited(
                new Add("Bo"),
                "\ufeffstages: {w: {groups: {fern: {support: A}}}}",
                "\ufeffstages: {w: {groups: {fern: {support: [A, Bo]}}}}");
    }

    @Test
    void charactersBeyondTheBasicPlaneMoveNothing() {
        assertEdited(
                new Add("😀 Bo"),
                "stages: {😀: {groups: {fern: {name: '😀😀', support: [\"😀 A\", B] , x: 😀}}}} # 😀",
                "stages: {😀: {groups: {fern: {name: '😀😀', support: [\"😀 A\", B, 😀 Bo] , x: 😀}}}} # 😀");
    }

    @Test
    void aDocumentMayHaveItsMarkers() {
        assertEdited(
                new Add("Bo"),
                "%YAML 1.2\n---\n" + FERN + "name: F\n...\n# end\n",
                "%YAML 1.2\n---\n" + FERN + "name: F\n        support: Bo\n...\n# end\n");
    }

    @Test
    void aGroupIsFoundByItsKeyOrByStageAndKey() {
        assertEquals(
                new Edited(TWO_STAGES.replace("Ulf", "TBD")),
                StagesEdit.of(TWO_STAGES, "water/fern", new Remove("Ulf")));
        assertEquals(
                new Edited(TWO_STAGES.replace("Ana", "[Ana, Bo]")),
                StagesEdit.of(TWO_STAGES, "wood/fern", new Add("Bo")));
    }

    @Test
    void aKeyInTwoStagesIsRefusedAndBothAreNamed() {
        Refused refused = refused(TWO_STAGES, "fern", new Add("Bo"));

        assertTrue(
                refused.sentence().contains("wood/fern") && refused.sentence().contains("water/fern"),
                refused.sentence());
        assertEquals(OptionalInt.of(7), refused.line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"moss", "wood", "wood/moss", "air/fern", "", "Fern", "group/fern"})
    void anUnknownGroupIsRefusedByName(String group) {
        assertTrue(refused(TWO_STAGES, group, new Add("Bo")).sentence().contains("\"" + group + "\""));
    }

    @Test
    void keysMayBeQuotedOrNumbersOrHoldASlash() {
        String text = "\"stages\": {'wood': {\"groups\": {12: {}, 'a/b': {}, \"fern\": {}}}}";

        assertInstanceOf(Edited.class, StagesEdit.of(text, "12", new Add("Bo")));
        assertInstanceOf(Edited.class, StagesEdit.of(text, "a/b", new Add("Bo")));
        assertInstanceOf(Edited.class, StagesEdit.of(text, "wood/a/b", new Add("Bo")));
    }

    @Test
    void aGroupThatAnAliasSharesIsRefused() {
        refused("stages: {w: {groups: {fern: &f {support: A}, moss: *f}}}", "fern", new Add("Bo"));
        refused("stages: {w: {groups: {fern: &f {support: A}, moss: *f}}}", "moss", new Add("Bo"));
        refused("stages: {w: &w {groups: {fern: {support: A}}}, v: *w}", "w/fern", new Add("Bo"));
        assertEdited(
                new Add("Bo"),
                "stages: {w: {groups: {fern: &f {support: A}, moss: {}}}}",
                "stages: {w: {groups: {fern: &f {support: [A, Bo]}, moss: {}}}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing\n",
                "- a\n",
                "text",
                "stages:\n",
                "stages: []\n",
                "stages: {w: 1, v: ~}\n",
                "stages: {w: {groups: [fern]}}\n",
                "stages: {w: {groups: {fern: ~}}}\n",
                "stages: {w: {groups: {fern: text}}}\n",
                "stages: {w: {groups: !!str {fern: {}}}}\n",
                "a: b: c\n",
                "stages: {w: {groups: {fern: {}}}\n",
                "\tstages: {}\n",
                "stages: {w: {groups: {fern: {}}}}\n---\nb: c\n",
                "stages: {w: {groups: {fern: {}}}}\nx: *none\n",
                "stages: {w: {groups: {fern: {}}}}\nx: \"\\UFFFFFFFF\"\n",
                "stages: {w: {groups: {fern: {}}}}\nx: \u0007\n",
            })
    void whatIsNoFileOfStagesIsRefused(String text) {
        refused(text, "fern", new Add("Bo"));
        refused(text, "fern", new Remove("Bo"));
    }

    @Test
    void aKeyThatStandsTwiceIsRefusedWithItsLine() {
        Refused refused = refused(FERN + "support: A\n        name: F\n        'support': B\n", "fern", new Add("Bo"));

        assertEquals(OptionalInt.of(7), refused.line());
    }

    @Test
    void whatIsNotYamlIsRefusedWithItsLine() {
        assertEquals(
                OptionalInt.of(2),
                refused("a: b\nc: d: e\n", "fern", new Add("Bo")).line());
    }

    @Test
    void whatNoOtherReaderAcceptsIsNotEditedEither() {
        assertEquals(
                OptionalInt.of(1),
                refused("x: !foo bar\n" + FERN + "support: Ulf\n", "fern", new Add("Bo"))
                        .line());
        String aliases = "x: &x 1\ny: [" + "*x, ".repeat(51) + "]\n";
        assertEquals(
                OptionalInt.of(2),
                refused(aliases + FERN + "support: Ulf\n", "fern", new Add("Bo"))
                        .line());
        assertEquals(OptionalInt.of(1), refused("- a\n", "fern", new Add("Bo")).line());
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        byte[] latin = (FERN + "support: Zoë\n").getBytes(StandardCharsets.ISO_8859_1);

        assertInstanceOf(Refused.class, StagesEdit.of(latin, "fern", new Add("Bo")));
    }

    @Test
    void deepNestingAndAliasesOfAliasesAreHarmless() {
        refused("x: " + "[".repeat(100_000), "fern", new Add("Bo"));
        refused("x: " + "{a: ".repeat(50_000), "fern", new Add("Bo"));
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertEdited(new Add("Bo"), bomb + FERN + "support: []\n", bomb + FERN + "support: [Bo]\n");
    }

    private static Refused refused(String text, String group, SupportChange change) {
        return assertInstanceOf(Refused.class, StagesEdit.of(text, group, change));
    }

    private static void assertEdited(SupportChange change, String before, String after) {
        assertEquals(new Edited(after), StagesEdit.of(before, "fern", change));
    }
}
