package dev.ssc.adapters.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.ssc.core.rule.Place;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ORG-2")
class YamlFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "~|NULL",
                "null|NULL",
                "NULL|NULL",
                "nUll|TEXT",
                "true|BOOLEAN",
                "FALSE|BOOLEAN",
                "yes|TEXT",
                "on|TEXT",
                "12|NUMBER",
                "-1.5e3|NUMBER",
                "0x1F|NUMBER",
                ".inf|NUMBER",
                "12 Monkeys|TEXT",
                "1_000|TEXT",
                "2026-01-01|TEXT",
                "09:00-17:00|TEXT",
                "\"12\"|TEXT",
                "'''true'''|TEXT",
                "\"\"|TEXT",
                "!!str 12|TEXT",
                "! 12|TEXT",
                "!!int '12'|NUMBER",
                "!!null x|NULL",
                "[]|LIST",
                "{}|MAP",
                "!!seq [a]|LIST",
                "!<tag:yaml.org,2002:map> {a: b}|MAP",
                "! [a]|LIST",
                "<<|TEXT",
                "=|TEXT"
            })
    void aValueIsOfTheKindOfTheCoreSchema(String yaml, Kind kind) {
        assertEquals(kind, read(yaml.strip()).kind());
    }

    @Test
    void aTextIsTheOneThatIsWritten() {
        Node map = read("""
                plain: 007
                single: 'it''s'
                double: "a\\tb\\u00e9"
                folded: >
                  one
                  two
                over: "two
                  lines"
                """);

        assertEquals("007", text(map, "plain"));
        assertEquals("it's", text(map, "single"));
        assertEquals("a\tbé", text(map, "double"));
        assertEquals("one two\n", text(map, "folded"));
        assertEquals("two lines", text(map, "over"));
    }

    @Test
    void everyValueHasTheLineItBeginsOn() {
        Node map = read("""
                # a comment
                ---

                block:
                  key: value
                list:
                - one
                -
                - |
                  text
                empty:

                flow: {a: [x,
                  y]}
                next:
                  "over
                  lines"
                """);

        assertEquals(4, map.line());
        assertEquals(5, get(map, "block").line());
        assertEquals(7, get(map, "list").line());
        assertEquals(ImmutableList.of(7, 8, 9), lines(get(map, "list")));
        assertEquals(11, get(map, "empty").line());
        assertEquals(ImmutableList.of(13, 14), lines(get(get(map, "flow"), "a")));
        assertEquals(16, get(map, "next").line());
        assertEquals(new Place("f.yml", 16), get(map, "next").place());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndInEveryUsualWay(String end) {
        Node map = read(String.join(end, "a: 1", "", "b: 2", ""));

        assertEquals(3, get(map, "b").line());
        assertEquals("2", text(map, "b"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstKey() {
        Node map = read("\uFEFFa: 1\n");

        assertEquals("1", text(map, "a"));
    }

    @Test
    void entriesAndItemsAreInTheOrderOfTheFile() {
        Node map = read("{b: 1, a: [], c: [x, [y], {z: 1}, w]}");

        assertEquals(
                ImmutableList.of("b", "a", "c"),
                ImmutableList.copyOf(
                        Iterables.transform(map.entries(), entry -> entry.key().text())));
        assertEquals(
                ImmutableList.of(Kind.TEXT, Kind.LIST, Kind.MAP, Kind.TEXT),
                ImmutableList.copyOf(Iterables.transform(get(map, "c").items(), Node::kind)));
        assertTrue(Iterables.isEmpty(get(map, "a").items()));
    }

    @Test
    void aKeyIsTheTextThatIsWritten() {
        Node map = read("{404: a, true: b, ~: c, 0x10: d, ? [x] : e, 'q': f}");

        assertEquals("a", text(map, "404"));
        assertEquals("b", text(map, "true"));
        assertEquals("c", text(map, "~"));
        assertEquals("d", text(map, "0x10"));
        assertEquals("f", text(map, "q"));
        assertTrue(map.get("16").isEmpty());
        assertTrue(map.get("x").isEmpty());
    }

    @Test
    void anAliasIsTheValueItStandsForAtItsOwnPlace() {
        Node map = read("""
                name: &name Ana
                list: &list
                  - x
                again: *name
                other: *list
                *name : key
                """);

        assertEquals("Ana", text(map, "again"));
        assertEquals(4, get(map, "again").line());
        assertEquals(Kind.LIST, get(map, "other").kind());
        assertEquals(5, get(map, "other").line());
        assertEquals(ImmutableList.of(3), lines(get(map, "other")));
        assertEquals("key", text(map, "Ana"));
    }

    @Test
    void theLastAnchorOfANameCounts() {
        assertEquals("2", text(read("{a: &x 1, b: &x 2, c: *x}"), "c"));
        assertEquals("1", text(read("{a: &x 1, b: &xy 2, c: *x}"), "c"));
    }

    @Test
    void aMergeKeyIsAKeyLikeAnyOther() {
        Node map = read("{base: &base {a: 1}, more: {<<: *base, b: 2}}");

        assertTrue(get(map, "more").get("a").isEmpty());
        assertEquals(Kind.MAP, get(get(map, "more"), "<<").kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only\n# comments\n", "   ", "\uFEFF"})
    void anEmptyFileIsANullOnItsFirstLine(String yaml) {
        Node node = read(yaml);

        assertEquals(Kind.NULL, node.kind());
        assertEquals(1, node.line());
        assertTrue(Iterables.isEmpty(node.items()));
        assertTrue(Iterables.isEmpty(node.entries()));
        assertTrue(node.get("a").isEmpty());
        assertEquals("", node.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\na: 1\n", "--- {a: 1}\n...\n", "%YAML 1.2\n---\na: 1\n...\n# end\n"})
    void oneDocumentCanBeMarkedAsSuch(String yaml) {
        assertEquals("1", text(read(yaml), "a"));
    }

    @Test
    void whatIsExpectedAtTheTopIsRead() {
        assertEquals(Kind.MAP, file("a: 1").read(Kind.MAP).kind());
        assertEquals(Kind.LIST, file("- a").read(Kind.LIST).kind());
        assertEquals(Kind.NULL, file("").read(Kind.LIST).kind());
    }

    @Test
    void askingAValueForWhatItIsNotIsAMistakeOfTheProgram() {
        Node map = read("{a: b}");

        assertThrows(IllegalStateException.class, map::text);
        assertThrows(IllegalStateException.class, map::items);
        assertThrows(IllegalStateException.class, () -> get(map, "a").entries());
        assertThrows(IllegalStateException.class, () -> get(map, "a").get("b"));
        assertEquals("a map at f.yml:1", map.toString());
    }

    private static Node read(String yaml) {
        return file(yaml).read();
    }

    private static YamlFile file(String yaml) {
        return new YamlFile(SourceFile.of("f.yml", yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static Node get(Node map, String key) {
        return map.get(key).orElseThrow();
    }

    private static String text(Node map, String key) {
        return get(map, key).text();
    }

    private static ImmutableList<Integer> lines(Node list) {
        return ImmutableList.copyOf(Iterables.transform(list.items(), Node::line));
    }
}
