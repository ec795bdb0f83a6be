package dev.ssc.adapters.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ORG-2")
class UnusableFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsNotThere() {
        Path path = folder.resolve("people.yml");

        UnusableFileException refusal = refusal(SourceFile.at("./people.yml", path));

        assertEquals("./people.yml: there is no such file; check the path", refusal.getMessage());
        assertEquals("./people.yml", refusal.file());
        assertEquals(OptionalInt.empty(), refusal.line());
    }

    @Test
    void aFolderWhereAFileIsWanted() {
        assertEquals(
                folder + ": this is a folder; name a file",
                refusal(SourceFile.at(folder)).getMessage());
    }

    @Test
    void aFileInsideOfAFileCannotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yml"), "a: 1");

        UnusableFileException refusal = refusal(SourceFile.at("a.yml/b.yml", file.resolve("b.yml")));

        assertTrue(refusal.getMessage().startsWith("a.yml/b.yml: this cannot be read"), refusal.getMessage());
    }

    @Test
    void aByteThatIsNoUtf8() {
        byte[] bytes = {'a', ':', ' ', '1', '\r', '\n', 'b', ':', '\r', '\n', (byte) 0xe9, '\n'};

        UnusableFileException refusal = refusal(SourceFile.of("f.yml", bytes));

        assertEquals("f.yml:3: this is not UTF-8; save the file in UTF-8", refusal.getMessage());
        assertEquals(OptionalInt.of(3), refusal.line());
    }

    @Test
    void aFileThatEndsInTheMiddleOfACharacter() {
        assertRefused(SourceFile.of("f.yml", new byte[] {'a', '\n', (byte) 0xc3}), 2, "not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1\nb: \u0007\n", "a: 1\nb: \u0000\n", "a: 1\n#\u0080"})
    void aControlCharacter(String yaml) {
        assertRefused(yaml, 2, "control character U+00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a: b: c'|1|mapping values are not allowed here",
                "'a:\n\tb: c'|2|TAB",
                "'a: [b\nc: d'|2|expected '",
                "'a: 1\n b: 2'|2|mapping values",
                "'- a\nb: c'|2|expected <block end>",
                "'a: \"x'|1|unexpected end of stream",
                "'a: {b: c'|1|expected",
                "'a: 1\nb: *nobody'|2|\"*nobody\" has no anchor before it",
                "'a: *later\nb: &later 1'|1|\"*later\" has no anchor before it",
                "'a: 1\nb: \"\\UFFFFFFFF\"'|2|cannot be understood",
                "'a: @x'|1|cannot start any token",
                "'a: !e!x y'|1|undefined tag handle"
            })
    void whatIsNotYaml(String yaml, int line, String words) {
        UnusableFileException refusal = assertRefused(yaml.replace("\\\"", "\""), line, words);

        assertTrue(refusal.getMessage().startsWith("f.yml:" + line + ": this is not YAML ("), refusal.getMessage());
        assertTrue(refusal.getMessage().endsWith("; correct this line"), refusal.getMessage());
    }

    @Test
    void anotherYaml() {
        assertEquals(
                "f.yml: the file asks for another YAML than 1.2; write %YAML 1.2 instead",
                refusal(SourceFile.of("f.yml", "%YAML 2.0\n---\na: 1")).getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a: 1\nb: 2\na: 3'|3|\"a\" stands twice in one map, first on line 1",
                "'a: 1\n\"a\": 3'|2|\"a\" stands twice",
                "'404: 1\n''404'': 3'|2|\"404\" stands twice",
                "'x:\n  - {a: 1, b: 2,\n     a: 3}'|3|\"a\" stands twice",
                "'<<: {}\n<<: {}'|2|\"<<\" stands twice",
                "'&k a: 1\n*k : 2'|2|\"a\" stands twice",
                "'? [a, {b: c}]\n: 1\n? [a, {b: c}]\n: 2'|3|that is a list stands twice",
                "'unknown: {deep: [{a: , a: }]}'|1|\"a\" stands twice"
            })
    void aKeyTwiceInOneMap(String yaml, int line, String words) {
        assertRefused(yaml, line, words);
    }

    @Test
    void theFirstOfManyRepeatedKeysIsTold() {
        StringBuilder yaml = new StringBuilder();
        for (int each = 0; each < 1000; each++) {
            yaml.append("key").append(each).append(": 1\n");
        }
        yaml.append("key500: 2\n").append("key2: 2\n").append("key999: 2\n");

        assertRefused(yaml.toString(), 1001, "\"key500\" stands twice in one map, first on line 501");
    }

    @Test
    void theSameKeyInSeveralMapsIsNoRepetition() {
        Node map =
                new YamlFile(SourceFile.of("f.yml", "{a: {a: 1}, b: [{a: 1}, {a: 1}], ? [a] : 1, ? [[a]] : 2}")).read();

        assertEquals(Kind.MAP, map.kind());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: !foo x|\"!foo\"",
                "a: !!python/object:os.system x|\"!!python/object:os.system\"",
                "a: !!binary aGk=|\"!!binary\"",
                "a: !!set {b}|\"!!set\"",
                "a: !!timestamp 2026-01-01|\"!!timestamp\"",
                "a: !foo [x]|\"!foo\"",
                "!foo a: b|\"!foo\"",
                "a: !<tag:example.org,2026:x> b|\"tag:example.org,2026:x\""
            })
    void aTagOfSomeonesOwn(String yaml, String tag) {
        assertRefused("# first\n" + yaml, 2, "the tag " + tag + " is none of the standard ones");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: !!map x", "a: !!seq {b: c}", "a: !!str [x]", "a: !!int {}"})
    void aStandardTagOnAnotherValue(String yaml) {
        assertRefused(yaml, 1, "does not fit its value");
    }

    @ParameterizedTest
    @CsvSource({"'a: 1\n---\nb: 2\n', 2", "'--- a\n--- b\n', 2", "'a: 1\n...\n---\n', 3", "'---\n---\n', 2"})
    void severalDocumentsInOneFile(String yaml, int line) {
        assertRefused(yaml, line, "a second document begins here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'# c\n- a'|MAP|2|a map, and is a list",
                "a: 1|LIST|1|a list, and is a map",
                "x|MAP|1|is a text",
                "7|LIST|1|is a number"
            })
    void anotherKindAtTheTop(String yaml, Kind top, int line, String words) {
        YamlFile file = new YamlFile(SourceFile.of("f.yml", yaml));

        UnusableFileException refusal = assertThrows(UnusableFileException.class, () -> file.read(top));

        assertEquals(OptionalInt.of(line), refusal.line());
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
    }

    @Test
    void aMessageIsOneLineAndNotEndless() {
        String yaml = "? |\n  two\n  lines\n: 1\n".repeat(2);
        String endless = ("? " + "k".repeat(5000) + "\n: 1\n").repeat(2);

        assertEquals(
                1, assertRefused(yaml, 5, "\"two lines \"").getMessage().lines().count());
        assertTrue(assertRefused(endless, 3, "kkk…\"").getMessage().length() < 400);
    }

    private static UnusableFileException assertRefused(String yaml, int line, String words) {
        return assertRefused(SourceFile.of("f.yml", yaml), line, words);
    }

    private static UnusableFileException assertRefused(SourceFile source, int line, String words) {
        UnusableFileException refusal = refusal(source);
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
        assertEquals(OptionalInt.of(line), refusal.line(), refusal.getMessage());
        return refusal;
    }

    private static UnusableFileException refusal(SourceFile source) {
        return assertThrows(UnusableFileException.class, () -> new YamlFile(source).read());
    }
}
