package dev.ssc.adapters.gitlab.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The oracle is the engine itself: a document with the written name is loaded. */
@Tag("ORG-11")
class QuotingProperties {

    @Property(tries = 1500)
    void readingWhatWasWrittenGivesExactlyTheName(@ForAll("names") String name) {
        String block = Quoting.BLOCK.write(name);
        String flow = Quoting.FLOW.write(name);

        assertEquals(List.of(name, "x"), load("- " + block + "\n- x"));
        assertEquals(Map.of("support", name, "x", "y"), load("support: " + block + " # c\nx: y"));
        assertEquals(List.of("x", name, "y"), load("[x, " + flow + ", y]"));
        assertEquals(List.of(name), load("[" + flow + "]"));
        assertEquals(Map.of("support", name), load("{\"support\":" + flow + "}"));
        assertEquals(Map.of("support", List.of(name)), load("{support: [" + flow + " ]}"));
    }

    @Property(tries = 1500)
    void quotesStandOnlyWhereYamlWouldReadSomethingElse(@ForAll("printableNames") String name) {
        if (Quoting.BLOCK.write(name).startsWith("\"")) {
            assertNotEquals(
                    Map.of("support", List.of(name), "x", "y"), loadOrNothing("support:\n- " + name + "\nx: y"));
        }
        if (Quoting.FLOW.write(name).startsWith("\"")) {
            assertNotEquals(
                    Map.of("support", List.of(name), "x", "y"), loadOrNothing("{support: [" + name + "], x: y}"));
        }
    }

    @Example
    void ordinaryNamesAreNeverQuoted() {
        for (String name : List.of(
                "Ana Ulm",
                "O'Dea",
                "Ana (EMEA)",
                "Zoë \"Zo\" Ebo",
                "İnci Işık",
                "J. R. Ulm",
                "Ana-Bo",
                "-Ana",
                "yes",
                "Bo #2".replace(" #", "#"),
                "😀",
                "A/B",
                "Ana & Bo",
                "2026-01-31",
                "12:30",
                "Ana  Ulm")) {
            assertEquals(name, Quoting.BLOCK.write(name));
            assertEquals(name, Quoting.FLOW.write(name));
        }
        assertEquals("Ana [x]", Quoting.BLOCK.write("Ana [x]"));
        assertEquals("\"Ana [x]\"", Quoting.FLOW.write("Ana [x]"));
    }

    @Example
    void whatYamlWouldMisreadIsQuoted() {
        for (String name : List.of(
                "", "~", "null", "Null", "true", "FALSE", "12", "-1", "+.5", "0x1F", "0o7", "1e3", ".inf", ".NaN", "<<",
                "- x", "-", "?", ": x", ":", "x:", "x: y", "x #y", " x", "x ", "\tx", "[x", "{x", "#x", "&x", "*x",
                "!x", "|", ">x", "'x", "%x", "@x", "`x", ",x", "]", "}")) {
            assertEquals("\"" + name.replace("\t", "\\t") + "\"", Quoting.BLOCK.write(name));
            assertEquals("\"" + name.replace("\t", "\\t") + "\"", Quoting.FLOW.write(name));
        }
        assertEquals("\"\\\"x\\\\\"", Quoting.BLOCK.write("\"x\\"));
        assertEquals("\"a\\u0007\\u2028\\ufeff\\u007f\"", Quoting.BLOCK.write("a\u0007\u2028\ufeff\u007f"));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                tokens(" ", "\u0085", "\ufeff", "\u2028", "a", "\u0007", "-"),
                printableNames(),
                Arbitraries.strings().filter(name -> name.codePoints().noneMatch(QuotingProperties::isHalf)));
    }

    /** Those that nobody would rather see escaped. */
    @Provide
    Arbitrary<String> printableNames() {
        return Arbitraries.oneOf(
                tokens(
                        " ", "  ", ":", "#", "-", "?", "'", "\"", "\\", ",", "[", "]", "{", "}", "&", "*", "!", "|",
                        ">", "%", "@", "`", "~", "a", "null", "true", "1", ".", "e", "0x", "---", "...", "<<", "=",
                        "\t", "\u00a0", "é", "😀", "(", ")", "/", "$", "+"),
                Arbitraries.strings().withCharRange(' ', '~').ofMinLength(1).ofMaxLength(8));
    }

    private static Arbitrary<String> tokens(String... tokens) {
        return Arbitraries.of(tokens).list().ofMinSize(1).ofMaxSize(5).map(list -> String.join("", list));
    }

    private static boolean isHalf(int c) {
        return Character.getType(c) == Character.SURROGATE;
    }

    private static Object load(String yaml) {
        return new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
    }

    private static Object loadOrNothing(String yaml) {
        try {
            return load(yaml);
        } catch (YamlEngineException e) {
            return "nothing";
        }
    }
}
