package dev.ssc.adapters.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Tag("ORG-2")
class YamlFileProperties {

    private static final String SAMPLE = """
            # A file with one of everything.
            stages:
              plan: &plan
                display_name: "Plän 😀"
                section: 'dev''s'
                groups: {optimize: {name: Optimize, support: [Ana, ~, TBD]}, 404: {}}
                text: |+
                  one

                  two
                folded: >-
                  three
                   four
              ? [complex, {key: 1}]
              : !!str 12
              other: *plan
            list:
            - - nested
              - "esc\\n\\u00e9\\x41"
            -
            -   key: 2026-01-01
                <<: {a: .5}
            """;

    @Property(tries = 1000)
    void arbitraryBytesAreReadOrRefused(@ForAll @Size(max = 200) byte[] bytes) {
        readOrRefuse(bytes);
    }

    @Property(tries = 1500)
    void arbitraryPiecesOfYamlAreReadOrRefused(@ForAll("pieces") List<String> pieces) {
        readOrRefuse(String.join("", pieces).getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void aTruncatedFileIsReadOrRefused(@ForAll @IntRange(max = 600) int length) {
        byte[] whole = SAMPLE.getBytes(StandardCharsets.UTF_8);
        readOrRefuse(Arrays.copyOf(whole, Math.min(length, whole.length)));
    }

    @Property(tries = 1500)
    void aDamagedFileIsReadOrRefused(
            @ForAll @Size(max = 5) List<@IntRange(max = 600) Integer> where, @ForAll byte[] what) {
        byte[] bytes = SAMPLE.getBytes(StandardCharsets.UTF_8);
        for (int each = 0; each < Math.min(where.size(), what.length); each++) {
            bytes[where.get(each) % bytes.length] = what[each];
        }
        readOrRefuse(bytes);
    }

    @Property(tries = 1500)
    void aFileWithPiecesPutInIsReadOrRefused(
            @ForAll @IntRange(max = 500) int where, @ForAll("pieces") @Size(max = 3) List<String> pieces) {
        int at = Math.min(where, SAMPLE.length());
        readOrRefuse((SAMPLE.substring(0, at) + String.join("", pieces) + SAMPLE.substring(at))
                .getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void everyLineOfAListIsTheLineItStandsOn(@ForAll @Size(max = 50) List<@IntRange(max = 3) Integer> blankLines) {
        StringBuilder yaml = new StringBuilder("# list\n");
        blankLines.forEach(blanks -> yaml.append("\n".repeat(blanks)).append("- x\n"));
        int line = 1;
        int item = 0;
        for (Node node :
                new YamlFile(SourceFile.of("f.yml", yaml.toString())).read().items()) {
            line += blankLines.get(item++) + 1;
            assertEquals(line, node.line());
        }
        assertEquals(blankLines.size(), item);
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "a",
                        "b: ",
                        "c:\n",
                        "- ",
                        "-\n",
                        "\n",
                        "\n  ",
                        "  ",
                        "\t",
                        "[",
                        "]",
                        "{",
                        "}",
                        ",",
                        "? ",
                        ": ",
                        "&x ",
                        "*x ",
                        "!!str ",
                        "!",
                        "!foo ",
                        "|\n",
                        ">\n",
                        "|2-\n",
                        "'",
                        "\"",
                        "\\",
                        "\\U",
                        "\\x4",
                        "#",
                        " # c\n",
                        "---\n",
                        "...\n",
                        "%YAML 1.2\n",
                        "%TAG ! x\n",
                        "%",
                        "@",
                        "`",
                        "<<: ",
                        "~",
                        "12",
                        "true",
                        "é",
                        "😀",
                        "\r",
                        "\r\n",
                        "\u0085",
                        "\u2028",
                        "\uFEFF")
                .list()
                .ofMaxSize(30);
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            walk(new YamlFile(SourceFile.of("f.yml", bytes)).read());
        } catch (UnusableFileException e) {
            assertEquals("f.yml", e.file());
            assertEquals(1, e.getMessage().lines().count(), e.getMessage());
            assertTrue(e.line().orElse(1) <= lines(bytes), e.getMessage());
        }
    }

    private static long lines(byte[] bytes) {
        return 1
                + new String(bytes, StandardCharsets.ISO_8859_1)
                        .chars()
                        .filter(each -> each == '\n' || each == '\r')
                        .count();
    }

    private static void walk(Node node) {
        assertTrue(node.line() >= 1);
        switch (node.kind()) {
            case LIST -> node.items().forEach(YamlFileProperties::walk);
            case MAP ->
                node.entries().forEach(entry -> {
                    walk(entry.key());
                    walk(entry.value());
                });
            default -> assertEquals(node.text(), node.text());
        }
    }
}
