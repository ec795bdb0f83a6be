package dev.ssc.adapters.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ORG-2")
class LimitsTest {

    private static final int TEN_MB = 10 * 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void tenMegabytesAreRead() {
        assertEquals(
                "1",
                read("a: 1\n#" + "x".repeat(TEN_MB - 6)).get("a").orElseThrow().text());
    }

    @Test
    void oneByteMoreIsRefused() {
        assertRefused("a: 1\n#" + "x".repeat(TEN_MB - 5), "more than 10 MB");
    }

    @Test
    void aMuchLargerFileIsNotLoaded() throws IOException {
        Path file = folder.resolve("large.yml");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(1L << 40);
        }

        UnusableFileException refusal =
                assertThrows(UnusableFileException.class, SourceFile.at("large.yml", file)::bytes);

        assertTrue(refusal.getMessage().startsWith("large.yml: the file has more than 10 MB"), refusal.getMessage());
    }

    @Test
    void aHundredListsAndMapsInsideOneAnotherAreRead() {
        assertEquals(Kind.LIST, read("[".repeat(100) + "]".repeat(100)).kind());
        assertEquals(Kind.MAP, read("{a: ".repeat(100) + "}".repeat(100)).kind());
        assertEquals(Kind.LIST, read("- ".repeat(100) + "x").kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "{", "? "})
    void oneMoreIsRefusedHoweverManyFollow(String opening) {
        assertRefused("\n" + opening.repeat(101) + "x", 2, "nest deeper than 100");
        assertRefused("\n" + opening.repeat(1_000_000), 2, "nest deeper than 100");
    }

    @Test
    void anAliasNestsAsDeeplyAsWhatItStandsFor() {
        String forty = "a: &a " + "[".repeat(40) + "]".repeat(40) + "\n";

        assertEquals(
                Kind.MAP,
                read(forty + "b: " + "[".repeat(59) + "*a" + "]".repeat(59)).kind());
        assertRefused(forty + "b: " + "[".repeat(60) + "*a" + "]".repeat(60), 2, "nest deeper than 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: &x [*x]", "&x a: &y {b: [*y]}", "a: &x {*x : 1}", "&x [[[*x]]]"})
    void anAnchorInsideOfItselfNestsWithoutEnd(String yaml) {
        assertRefused(yaml, 1, "nests without end");
    }

    @Test
    void fiftyAliasesAreReadAndOneMoreIsRefused() {
        assertEquals(Kind.LIST, read("- &a x\n" + "- *a\n".repeat(50)).kind());
        assertRefused("- &a x\n" + "- *a\n".repeat(51), 52, "more than 50 aliases");
    }

    @Test
    void whatAliasesRepeatIsAtMostTenMegabytes() {
        String quarter = "a: &a " + "x".repeat(TEN_MB / 4) + "\n";

        assertEquals(Kind.MAP, read(quarter + "b: [*a, *a, *a]").kind());
        assertRefused(quarter + "b: [*a, *a, *a,\n *a]", 3, "\"*a\" repeat more than 10 MB");
    }

    @Test
    void aBombOfFewAliasesIsRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int level = 1; level <= 25; level++) {
            bomb.append(String.format("a%d: &a%d [*a%d, *a%d]%n", level, level, level - 1, level - 1));
        }

        assertRefused(bomb.toString(), 21, "repeat more than 10 MB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "1", " ", "\n", "#", "中", "\"", "'", "&", "*", "!", "%", "|", ">", "-", "?", ":", "\t"})
    void aFileOfOneCharacterIsReadOrRefused(String character) {
        SourceFile source = SourceFile.of("f.yml", character.repeat(1_000_000));
        try {
            Kind kind = new YamlFile(source).read().kind();
            assertTrue(kind.isScalar(), kind.words());
        } catch (UnusableFileException e) {
            assertEquals("f.yml", e.file());
            assertTrue(e.getMessage().length() < 400, e.getMessage());
        }
    }

    private static Node read(String yaml) {
        return new YamlFile(SourceFile.of("f.yml", yaml)).read();
    }

    private static UnusableFileException assertRefused(String yaml, String words) {
        UnusableFileException refusal = assertThrows(UnusableFileException.class, () -> read(yaml));
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
        return refusal;
    }

    private static void assertRefused(String yaml, int line, String words) {
        assertEquals(OptionalInt.of(line), assertRefused(yaml, words).line());
    }
}
